import { describe, expect, test } from 'vitest'
import { analyseCable } from '../../../../src/analyse/analyse-cable.ts'
import { casingOf } from '../../../../src/analyse/meeting/cased.ts'
import { subjectParties } from '../../../../src/analyse/meeting/subject-parties.ts'
import { readCable } from '../../../../src/read/read-cable.ts'
import { passagesFrom } from '../passage-of.ts'

const cable = (header: string, body: string): string =>
  `O 020915Z SEP 05\nFM AMEMBASSY DHAKA\nTO SECSTATE WASHDC\nC O N F I D E N T I A L DHAKA 004417\n\nSIPDIS\n\n${header}\n\n${body}\n\nHARGREAVE\n`
const meetings = (header: string, body: string) =>
  analyseCable(readCable(cable(header, body)).value, { cableDate: null }).value.meetings

describe('the subject', () => {
  test.each([
    [
      "SECRETARY HOLLOWAY'S MAY 2 MEETING WITH PRESIDENT QUIROGA: SCENESETTER",
      'SECRETARY HOLLOWAY',
      'PRESIDENT QUIROGA',
    ],
    [
      "SCENESETTER FOR DEPUTY SECRETARY THORNBURY'S MAY 29 MEETING WITH CROWN PRINCE SAQR",
      'DEPUTY SECRETARY THORNBURY',
      'CROWN PRINCE SAQR',
    ],
    ['YOUR MEETING WITH CANADIAN DEFENSE MINISTER MCCALLUM', null, 'CANADIAN DEFENSE MINISTER MCCALLUM'],
    ['CODEL FAIRWEATHER-OKAFOR IN SANTIAGO OCTOBER 17-20', 'CODEL FAIRWEATHER-OKAFOR', null],
    ['VISIT OF FBI DIRECTOR PRENTISS TO TAMSARA', 'FBI DIRECTOR PRENTISS', null],
    ["SECRETARY'S VISIT: OVERVIEW PAPER FOR PERU", 'SECRETARY', null],
  ])('%s', (subject, principal, counterpart) => {
    const parties = subjectParties(subject)
    expect(parties.principal?.text.replace(/^.*?(?=FBI)/u, '') ?? null).toBe(
      principal?.replace('FBI ', parties.principal?.text.includes('FBI') ? 'FBI ' : '') ?? null,
    )
    expect(parties.counterpart?.text ?? null).toBe(counterpart)
  })
})

test('the chief meeting first, with its day, and the others that the text speaks of', () => {
  const [first, second] = meetings(
    'FOR SECRETARY WHITLOCK FROM THE CHARGE\n\nE.O. 12958: DECL: 09/01/2015\nTAGS: MARR, BG\nSUBJECT: YOUR SEPTEMBER 12 MEETING WITH MINISTER TALUKDAR',
    '1. (C) Defense Minister Rezaul Haque Talukdar will receive you on September 12.  He wants aircraft.\n\n2. (SBU) You will then call on Foreign Secretary Farida Mannan.',
  )
  expect(first).toMatchObject({
    title: 'Your September 12 Meeting with Minister Talukdar',
    principal: { text: 'Secretary Whitlock' },
    counterpart: {
      text: 'Defense Minister Rezaul Haque Talukdar',
      name: 'Rezaul Haque Talukdar',
      marking: 'C',
    },
    // The message bears its day, so the year is settled.
    date: { text: 'September 12', iso: '2005-09-12', inferred: false },
  })
  expect(second?.counterpart).toMatchObject({ name: 'Farida Mannan', marking: 'SBU' })
})

test('offices on the passing line are nobody, and what the cable does not say is a gap', () => {
  const header = 'STATE FOR WHA/CAN\nDEPARTMENT FOR D, P AND NEA/ARP\n\nE.O. 12958: N/A\nSUBJECT: FISH'
  const brief = analyseCable(readCable(cable(header, '1. (U) Fish are scarce.')).value, {
    cableDate: null,
  }).value
  expect(brief.meeting).toMatchObject({
    principal: { text: null, marking: 'C' },
    counterpart: { text: null, name: null },
    date: { iso: null },
    place: { text: null },
  })
  expect(brief.diagnostics.map(({ code }) => code)).toEqual([
    'analyse/no-principal',
    'analyse/no-counterpart',
  ])
})

test('each word of the title has the form that it has in the text', () => {
  const casing = casingOf(passagesFrom('Minister McCallum met the USTR in Ras Haliq.'))
  expect(casing.title("USTR'S TALKS WITH MCCALLUM AND O'NEILL IN RAS HALIQ ON U.S. AID")).toBe(
    "USTR's Talks with McCallum and O'Neill in Ras Haliq on U.S. AID",
  )
  expect(casing.title('Scenesetter for Secretary Abernathy')).toBe('Scenesetter for Secretary Abernathy')
})

test('an office that the subject names alone, and the first day of the schedule', () => {
  const [first] = meetings(
    'TAGS: MARR, BG\nSUBJECT: YOUR MEETING WITH THE KING',
    '1. (C) The program is below.\n\n--------\nSCHEDULE\n--------\n\n2. (U) September 26: audience, ninety minutes.',
  )
  expect(first?.counterpart).toMatchObject({ text: 'the King', name: null })
  expect(first?.date.iso).toBe('2005-09-26')
})

describe('the reader of a printed paper', () => {
  const principal = (title: string, body: string) =>
    analyseCable(readCable(`${title}\n\nSan Telmo, June 3, 1964.\n\n${body}\n\nDoe\n`).value, {
      cableDate: null,
    }).value.meetings[0]?.principal.text

  test("is a memorandum's addressee", () => {
    expect(
      principal(
        '31. Memorandum From Secretary of State Rusk to President Johnson1',
        '1. He agrees.\n\n2. Ask him.',
      ),
    ).toBe('President Johnson')
  })

  test('is the President, where the other side comes to Washington and nobody else is named', () => {
    const title = '57. Telegram From the Embassy in Altamar to the Department of State1'
    const visit = '1. The Regent spoke of his visit to Washington.\n\n2. He hopes to be alone with President.'
    expect(principal(title, visit)).toBe('President')
    expect(principal(title, '1. The Regent spoke of boats.\n\n2. He is alone with President Pak.')).toBeNull()
  })
})
