import { analyseCable } from '../../../src/analyse/analyse-cable.ts'
import type { Given } from '../../../src/analyse/statements.ts'
import type { Brief } from '../../../src/model/brief.ts'
import type { Cable } from '../../../src/model/cable.ts'
import { readCable } from '../../../src/read/read-cable.ts'

/** An invented cable, with the sections and marks that tests of statements need. */
export const smallCable = `C O N F I D E N T I A L TARNOW 000112

SIPDIS

FOR SECRETARY HALE

E.O. 12958: DECL: 03/04/2018
TAGS: PREL, VA
SUBJECT: YOUR MEETING WITH VALDORIAN FOREIGN MINISTER SOREL

REF: A. TARNOW 98
     B. 07 TARNOW 1455

Classified By: Ambassador Ruth Lane for reasons 1.4 (b) and (d).

-------
SUMMARY
-------

1. (C) Foreign Minister Anton Sorel looks forward to your
March 20 visit.  On fisheries, he hopes for a longer season
(ref A).  The airfield at Darva remains a sensitive subject.
END SUMMARY.

---------
FISHERIES
---------

2. (C) The Government of Valdoria (GOV) wants a longer
season.  Its note of March 1 had two parts:

-- (U) a season of ten weeks; and

-- an end to inspections at sea.

3. (SBU) We recommend that you offer eight weeks.  If asked
about the inspections, you can say that they are under
review.

--------
AIRFIELD
--------

4. (S/NF) Valdoria keeps the airfield at Darva closed.  Do
not mention it in front of Sorel's deputy.

----------------
POINTS TO RAISE
----------------

5. (C) The following points are suggested:

-- We value the fisheries talks.

-- Your vote in Geneva was noticed.

------------
SENSITIVITIES
------------

6. (C) The minister's brother.

LANE
`

export function smallGiven(): { cable: Cable; given: Given; brief: Brief } {
  const cable = readCable(smallCable).value
  const brief = analyseCable(cable, { cableDate: null }).value
  const { cable: facts, paragraphs, people, meetings } = brief
  return { cable, given: { facts, paragraphs, people, meetings }, brief }
}
