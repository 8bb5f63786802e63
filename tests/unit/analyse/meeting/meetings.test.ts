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
    ["AMBASSADOR-AT-LARGE ROE'S CONSULTATIONS ON FUEL", 'AMBASSADOR-AT-LARGE ROE', null],
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

/** Header and opening of an invented cable, whom they name, and when. */
const wordings: [
  what: string,
  header: string,
  body: string,
  principal: string,
  counterpart: string,
  day: string | null,
][] = [
  [
    'a visit in the subject, the host in the summary',
    "SUBJECT: SCENESETTER FOR SECRETARY TOLLIVER'S VISIT",
    '1. (C) Foreign Minister Anwar Siddiq will receive you on October 3. He wants boats.',
    'Secretary Tolliver',
    'Foreign Minister Anwar Siddiq',
    '2005-10-03',
  ],
  [
    'named by the subject alone',
    'FOR SECRETARY TOLLIVER\n\nSUBJECT: YOUR BILATERAL WITH FOREIGN MINISTER SIDDIQ, PARIS, OCTOBER 29',
    '1. (C) He will ask for boats. You should say that we have none.',
    'Secretary Tolliver',
    'Foreign Minister Siddiq',
    '2005-10-29',
  ],
  [
    'on whom you call',
    'TREASURY FOR SECRETARY TOLLIVER\n\nSUBJECT: CALLS IN DHAKA',
    '1. (C) Finance Minister Anwar Siddiq, on whom you call on September 12, has lost his voice. Prime Minister Rafiq Molla has not.',
    'Secretary Tolliver',
    'Finance Minister Anwar Siddiq',
    '2005-09-12',
  ],
  [
    'you will be received by',
    'FOR DEPUTY SECRETARY TOLLIVER\n\nSUBJECT: YOUR STOP IN DHAKA',
    '1. (C) You will be received by President Rafiq Molla on September 12.\n\n2. (C) Defense Minister Anwar Siddiq sells fish.',
    'Deputy Secretary Tolliver',
    'President Rafiq Molla',
    '2005-09-12',
  ],
  [
    'X will host you',
    'SUBJECT: CODEL TOLLIVER IN DHAKA, SEPTEMBER 12-14',
    '1. (C) Speaker Rafiq Molla will host you at lunch. You should thank Molla for the fish.',
    'CODEL Tolliver',
    'Speaker Rafiq Molla',
    '2005-09-12/2005-09-14',
  ],
  [
    'your call on',
    'FOR ADM TOLLIVER\n\nSUBJECT: NAVAL MATTERS',
    '1. (C) Your September 12 call on Chief of Naval Staff Vice Admiral Rafiq Molla comes at a good time. President Anwar Siddiq is away.',
    'Adm Tolliver',
    'Chief of Naval Staff Vice Admiral Rafiq Molla',
    '2005-09-12',
  ],
  [
    'a title behind the name',
    'SUBJECT: UNDER SECRETARY TOLLIVER IN DHAKA',
    '1. (C) Rafiq Molla, the Minister of Trade, will meet you on September 12. Molla fears imports.',
    'Under Secretary Tolliver',
    'Minister of Trade Rafiq Molla',
    '2005-09-12',
  ],
  [
    'a central banker for a central banker',
    'FEDERAL RESERVE FOR CHAIRMAN TOLLIVER\n\nSUBJECT: YOUR VISIT',
    '1. (C) Governor Rafiq Molla of the National Bank has defended the taka. Molla expects you on September 12. Prime Minister Anwar Siddiq has not.',
    'Chairman Tolliver',
    'Governor of the National Bank Rafiq Molla',
    '2005-09-12',
  ],
  [
    'an office in the heading',
    'SUBJECT: GOVERNOR TOLLIVER, SEPTEMBER 12',
    '1. (U) Come soon.\n\nThe Lord Mayor\n--------------\n\n2. (U) Rafiq Molla has run this city for nine years. Molla will ask about you. Molla likes boats.',
    'Governor Tolliver',
    'Lord Mayor Rafiq Molla',
    '2005-09-12',
  ],
  [
    'a heading of name and rank',
    "SUBJECT: CHAIRMAN TOLLIVER'S VISIT",
    '1. (C) Two meetings on 12 SEP.\n\nKLE 1: MOD GEN RAFIQ MOLLA\n\n2. (C) Age 59. Molla wants trucks, and Molla knows what he costs. Ask Molla about boats.',
    'Chairman Tolliver',
    'MOD Gen Rafiq Molla',
    '2005-09-12',
  ],
  [
    'a short title',
    'FOR SECDEF TOLLIVER\n\nSUBJECT: SECDEF VISIT',
    '1. (C) PM Molla wants to keep us. Your job September 12: get Molla to talk. Senate President Anwar Siddiq is sad.',
    'SECDEF Tolliver',
    'PM Molla',
    '2005-09-12',
  ],
  [
    'a name that stands without a title',
    'FOR THE VICE PRESIDENT FROM THE AMBASSADOR\n\nSUBJECT: VISIT TO DHAKA',
    '1. (C) Molla told us that he will come to the airport on September 12. Ask Molla about his boats. He will smile.',
    'The Vice President',
    'Molla',
    '2005-09-12',
  ],
  [
    'an office that nobody bears',
    'SUBJECT: SCENESETTER FOR ENVOY TOLLIVER',
    '1. (C) You see the Crown Prince at noon on September 12. The Crown Prince fears the crowd. Foreign Minister Anwar Siddiq does not.',
    'Envoy Tolliver',
    'the Crown Prince',
    '2005-09-12',
  ],
  [
    'somebody who has died',
    'SUBJECT: STAFFDEL TOLLIVER, SEPTEMBER 12',
    '1. (C) President Anwar Siddiq died on August 7; nobody has forgotten Siddiq.\n\n2. (C) Prime Minister Rafiq Molla will see you.',
    'STAFFDEL Tolliver',
    'Prime Minister Rafiq Molla',
    '2005-09-12',
  ],
  [
    'a reader who does not go',
    "FOR ASSISTANT SECRETARY TOLLIVER\n\nSUBJECT: SECRETARY'S VISIT, SEPTEMBER 12",
    '1. (C) The Secretary will meet President Rafiq Molla.',
    'The Secretary',
    'President Rafiq Molla',
    '2005-09-12',
  ],
  [
    'tomorrow',
    'FOR SECRETARY TOLLIVER\n\nSUBJECT: YOUR TALK WITH PRESIDENT MOLLA TOMORROW',
    '1. (C) President Rafiq Molla is well.',
    'Secretary Tolliver',
    'President Rafiq Molla',
    '2005-09-03',
  ],
  [
    'a weekday',
    'FOR SECRETARY TOLLIVER\n\nSUBJECT: YOUR TALK',
    '1. (C) You will meet President Rafiq Molla on Tuesday.',
    'Secretary Tolliver',
    'President Rafiq Molla',
    '2005-09-06',
  ],
  [
    'an arrival',
    'FOR SECRETARY TOLLIVER\n\nSUBJECT: THE VISIT',
    '1. (C) President Rafiq Molla will talk to you of boats. The arrival on October 21 is at ten in the morning.',
    'Secretary Tolliver',
    'President Rafiq Molla',
    '2005-10-21',
  ],
]

describe('whoever words it', () => {
  test.each(wordings)('%s', (_, header, body, principal, counterpart, day) => {
    const [first] = meetings(header, body)
    expect([first?.principal.text, first?.counterpart.text, first?.date.iso]).toEqual([
      principal,
      counterpart,
      day,
    ])
  })
})
