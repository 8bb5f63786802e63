import { asPortion } from '../../marking/portions.ts'
import type { CableFacts, Fact } from '../../model/brief.ts'
import type { Passage } from '../passage.ts'
import type { Casing } from './cased.ts'

const visitTo =
  /\b(?:VISIT|TRIP|TRAVEL|STOP|STOPOVER|JOURNEY|MEETINGS?)\s+(?:TO|IN|AT)\s+(?<place>(?:THE\s+)?\p{Lu}[\p{L}'’.-]*(?:\s+(?:AND\s+)?\p{Lu}[\p{L}'’.-]*){0,4})(?=[,:;]|$|\s+\d|\s+(?:ON|FOR|WITH|FROM)\b)/iu
const metAt =
  /\b(?:meeting|meet you|receive you|meet|talks|lunch|dinner)\b[^.;]{0,60}?\b(?:in|at) (?<place>(?:the |his |her )?\p{Lu}[\p{L}'’-]*(?: (?:of |the )?\p{Lu}[\p{L}'’-]*){0,3}(?: \d+)?)/u
const month = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)/u

/** Where the chief meeting is to be: as the sentences about it say, else the country or town of the subject. */
export function placeOf(facts: CableFacts, met: Passage[], casing: Casing): Fact {
  for (const passage of met) {
    const place = metAt.exec(passage.text)?.groups?.place
    if (place && !month.test(place) && /\p{Ll}/u.test(place))
      return { text: place, marking: passage.marking, sources: [passage.source] }
  }
  const place = visitTo.exec(facts.subject ?? '')?.groups?.place
  const marking = asPortion(facts.subjectMarking) ?? facts.marking
  return { text: place ? casing.title(place) : null, marking, sources: [] }
}
