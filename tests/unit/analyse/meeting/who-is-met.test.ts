import { expect, test } from 'vitest'
import { analyseCable } from '../../../../src/analyse/analyse-cable.ts'
import { readCable } from '../../../../src/read/read-cable.ts'

const meeting = (header: string, body: string) => {
  const cable = `O 020915Z SEP 05\nFM AMEMBASSY TARVEN\nTO SECSTATE WASHDC\nC O N F I D E N T I A L TARVEN 000044\n\n${header}\n\n${body}\n\nROE\n`
  return analyseCable(readCable(cable).value, { cableDate: null }).value.meeting
}

test('whom TAGS name is the caller and not the Secretary, where the subject says so', () => {
  const { principal, counterpart } = meeting(
    "FOR THE SECRETARY\n\nTAGS: PREL, OVIP (MOLLA, RAFIQ)\nSUBJECT: FOREIGN MINISTER MOLLA'S JUNE 12 CALL ON YOU",
    '1. (C) Foreign Minister Rafiq Molla brings an offer.',
  )
  expect([principal.text, counterpart.text]).toEqual(['The Secretary', 'Foreign Minister Rafiq Molla'])
})

test('SERVICES is of the department, not a name', () => {
  const { principal } = meeting(
    'HHS FOR SECRETARY LUND\n\nSUBJECT: THE SECRETARY OF HEALTH AND HUMAN SERVICES IN TARVEN, OCTOBER 3',
    '1. (C) The clinics are full.',
  )
  expect(principal.text).toBe('Secretary Lund')
})

test('a CODEL keeps the name that subject and passing line give it', () => {
  expect(
    meeting('SUBJECT: CODEL MACREADY IN TARVEN, OCTOBER 3', '1. (C) Senator MacReady will find a market.')
      .principal.text,
  ).toBe('CODEL MacReady')
})

test('whom the cable is passed to goes, rather than an office of the subject', () => {
  const { principal } = meeting(
    'DEPT FOR E - UNDER SECRETARY LARK; NEA\n\nSUBJECT: FISHERIES COMMISSION, MAY 3: BRIEFING FOR THE HEAD OF DELEGATION',
    '1. (C) The commission meets for the third time.',
  )
  expect(principal.text).toBe('Under Secretary Lark')
})

test('of two in the subject the guest of the White House is the other side', () => {
  const { principal, counterpart } = meeting(
    "SUBJECT: PRESIDENT MOLLA AT THE WHITE HOUSE, JUNE 12: PAPER FOR PRESIDENT ELLIS'S MEETING",
    '1. (C) President Rafiq Molla hopes for a sentence to carry home.',
  )
  expect([principal.text, counterpart.text]).toEqual(['President Ellis', 'President Rafiq Molla'])
})

test('a minister who comes to Washington is received by a Secretary', () => {
  const { principal, counterpart } = meeting(
    'SUBJECT: FOREIGN MINISTER MOLLA COMES TO WASHINGTON, JUNE 12',
    '1. (C) Rafiq Molla brings an offer to Washington.\n\n2. (C) He will be received by Secretary Ansell at 1100.',
  )
  expect([principal.text, counterpart.text]).toEqual(['Secretary Ansell', 'Foreign Minister Rafiq Molla'])
})

const visit = (body: string) =>
  meeting('FOR SECRETARY DOE\n\nSUBJECT: YOUR VISIT, OCTOBER 3', body).counterpart.text

test('the one with whom the text says the meeting is what the visit is for', () => {
  expect(
    visit(
      '1. (C) President Ivo Karsa receives you at 1600.\n\n2. (C) The meeting with Water Minister Ada Lund at 0900 is the heart of the visit.',
    ),
  ).toBe('Water Minister Ada Lund')
  expect(
    visit(
      '1. (C) You will co-chair for the United States, and Water Minister Ada Lund for Tarven.\n\n2. (C) Prime Minister Karsa receives the co-chairs at the close.',
    ),
  ).toBe('Water Minister Ada Lund')
})

test('whom a heading says the points are for', () => {
  const { counterpart } = meeting(
    'SUBJECT: VISIT OF SECRETARY OF ENERGY DOE TO TARVEN, OCTOBER 3',
    '1. (C) President Ivo Karsa is old. Energy Minister Ada Lund told us on May 2 that her men want pipes. Lund reads. Lund writes. Lund sings. Lund rows.\n\nPOINTS FOR MEETING WITH PRESIDENT KARSA\n\n2. (C) We value the vote of President Ivo Karsa. Karsa listens. Karsa counts.',
  )
  expect(counterpart.text).toBe('President Ivo Karsa')
})

test('nobody meets the Prime Minister who is away', () => {
  expect(
    visit(
      '1. (C) The Prime Minister is away until the 15th.\n\n2. (C) Health Minister Ada Lund sits on your right at dinner.',
    ),
  ).toBe('Health Minister Ada Lund')
})

test('an office that nobody named bears may be the one to be met', () => {
  expect(visit('1. (C) You meet with the Chief of the General Staff at 1000 and lay a wreath at noon.')).toBe(
    'the Chief of the General Staff',
  )
})

test('the first of several whom you meet', () => {
  const { counterpart } = meeting(
    'FOR SECRETARY DOE\n\nSUBJECT: YOUR VISIT, OCTOBER 3',
    '1. (C) You have two meetings: with Director General Ada Lund and Health Minister Rafiq Molla.',
  )
  expect(counterpart.text).toBe('Director General Ada Lund')
})

test('a sovereign whom telegrams name by style and office, without an article', () => {
  const { counterpart } = meeting(
    'FOR SECRETARY DOE\n\nSUBJECT: YOUR VISIT, OCTOBER 3',
    '1. You spend five hours with His Imperial Majesty. Emperor, who is old, will talk.\n\n2. Foreign Minister Rafiq Molla told Charge that he waits for HIM.',
  )
  expect(counterpart.text).toBe('His Imperial Majesty the Emperor')
})

test('a part of its own for each bilateral, rather than whom the text speaks of', () => {
  const { counterpart } = meeting(
    'FOR SECRETARY DOE\n\nSUBJECT: THE CONFERENCE, OCTOBER 3',
    '-- Boats --\n\n1. (C) Foreign Minister Rafiq Molla speaks last.\n\n-- Bilateral: Karsa --\n\n2. (C) Minister for Ports Ada Lund is a nurse.',
  )
  expect(counterpart.text).toBe('Minister for Ports Ada Lund')
})

test('22 FEB 10 is a day of 2010, not the tenth of February', () => {
  expect(
    meeting('SUBJECT: CJCS VISIT TO TARVEN, 22 FEB 10 - SCENE SETTER', '1. (C) He waits.').date.iso,
  ).toBe('2010-02-22')
})

test.each([
  ['Minister Rafiq Molla leaves September 21 and calls on you morning of September 24.', '2005-09-24'],
  [
    'The delegation will spend September 22-24 here and see a school on September 23.',
    '2005-09-22/2005-09-24',
  ],
])('%s', (text, day) => {
  expect(meeting('FOR SECRETARY DOE\n\nSUBJECT: THE VISIT', `1. (C) ${text}`).date.iso).toBe(day)
})

test('two who go are both named, and a minister behind AND is none of them', () => {
  const of = (subject: string) =>
    meeting(`SUBJECT: ${subject}`, '1. (C) Minister Molla brings an offer.').principal.text
  expect(of("ATTORNEY GENERAL HART AND FBI DIRECTOR PRENTISS'S MAY 2 VISIT")).toBe(
    'Attorney General Hart and FBI Director Prentiss',
  )
  expect(of('MRS. LUND AND THE SURGEON GENERAL IN TARVEN, MAY 2-4')).toBe('Mrs. Lund and the Surgeon General')
  expect(of('SECRETARY HART AND FOREIGN MINISTER MOLLA: MAY 2 TALKS')).toBe('Secretary Hart')
})

test('the dead whose funeral the subject names receives nobody', () => {
  const { counterpart } = meeting(
    'SUBJECT: VICE PRESIDENT ROE: FUNERAL OF PRESIDENT MOLLA',
    '1. (C) You meet acting President Dara. President Molla was loved. President Molla built roads. General Dara listens.',
  )
  expect(counterpart.name).toBe('Dara')
})

test('a sheikh is called by his first name', () => {
  const { counterpart } = meeting(
    'SUBJECT: SECRETARY ROE: VISIT TO TARVEN',
    '1. (C) Finance Minister Shaikh Jasim al-Molla will see you. Minister Hamid Dara will see you too.\n\n2. (C) Shaikh Jasim wants bonds. Shaikh Jasim asks for advice. Dara nods. Dara sleeps. Shaikh Jasim buys.',
  )
  expect(counterpart.text).toBe('Finance Minister Shaikh Jasim al-Molla')
})

test('a title keeps its bracket whole', () => {
  const { counterpart } = meeting(
    'SUBJECT: SECRETARY ROE: VISIT TO TARVEN',
    '1. (C) Health Minister Col. (Ret.) Anwar Molla will see you.',
  )
  expect(counterpart.text).toBe('Health Minister Col. (Ret.) Anwar Molla')
})

test("the day of tonight's call is that of the message", () => {
  const { date } = meeting(
    "SUBJECT: TONIGHT'S CALL TO PRESIDENT KARSA",
    '1. (C) The number has been dialed. The line is open at 2230 local (1630 EDT).',
  )
  expect([date.text, date.iso]).toEqual(['Tonight', '2005-09-02'])
})

test('a president of another state is met, not received by himself', () => {
  const { principal, counterpart } = meeting(
    'SUBJECT: STATE VISIT OF PRESIDENT DOE OF ALTAMAR, SEPTEMBER 27-29',
    '1. (C) President Leandro Doe wants to speak to the President about gas.',
  )
  expect([principal.text, counterpart.text]).toEqual(['the President', 'President Leandro Doe'])
})

test('whom birth makes a prince has his office too', () => {
  const { counterpart } = meeting(
    "SUBJECT: GENERAL HALL'S TALKS WITH THE DEFENSE MINISTER",
    '1. (C) Amir Mansur bin Salim, Defense Minister of Altamar, has asked for you by name.',
  )
  expect(counterpart.text).toBe('Defense Minister Amir Mansur bin Salim')
})

test('an appointment tells the day', () => {
  const { date } = meeting(
    "SUBJECT: GENERAL HALL'S TALKS",
    '1. (C) The Minister looks forward to them.\n\n2. (C) Embassy is requested to confirm the September 13 appointment.',
  )
  expect(date.iso).toBe('2005-09-13')
})

test.each([
  ['SUBJECT: The visit of President Doe of Altamar to Washington', 'President Doe'],
  ['SUBJECT: CHAIRMAN ROE OF THE JOINT CHIEFS IN TARVEN', null],
])('of %j a president of another state is met, a chairman of ours is not', (subject, met) => {
  expect(meeting(subject, '1. (C) Fish are few this year.').counterpart.text).toBe(met)
})
