import { expect, test } from 'vitest'
import { acronymsOf } from '../../../src/analyse/acronyms/acronyms.ts'
import type { CableFacts, Statement } from '../../../src/model/brief.ts'

const facts = {
  post: 'OTTAWA',
  subject: null,
  references: [{ label: 'A', id: '08 OSLO 461' }],
} as unknown as CableFacts
const acronyms = (...texts: string[]) =>
  acronymsOf(
    facts,
    texts.map(verbatim => ({ verbatim, marking: 'C' }) as Statement),
  ).map(({ short, long, from }) => [short, long, from])

test('the cable explains before the table does, wherever it does so', () => {
  expect(
    acronyms(
      'The CF are tired.',
      'We value the Canadian Forces (CF) and NATO.',
      'The JTF2 and the CDS agree.',
    ),
  ).toEqual([
    ['CF', 'Canadian Forces', 'cable'],
    ['NATO', 'North Atlantic Treaty Organization', 'table'],
    ['CDS', null, null],
  ])
})

test('small words may be skipped or spelled, and the long form may follow', () => {
  expect(
    acronyms('The Government of Tamsara (GOT) met the DTS (Directorate of Territorial Surveillance).'),
  ).toEqual([
    ['GOT', 'Government of Tamsara', 'cable'],
    ['DTS', 'Directorate of Territorial Surveillance', 'cable'],
  ])
})

test('the government of the host', () => {
  expect(acronyms('The GoC and the GOP differ.')).toEqual([
    ['GoC', 'Government of Canada', 'table'],
    ['GOP', null, null],
  ])
})

test('names in capitals, numerals and currencies are none', () => {
  expect(acronyms('The frigate CANTERBURY joined TIGER LANTERN in Phase III for USD 3 million.')).toEqual([])
  expect(acronyms('THE NATO COUNCIL WILL AID THOSE WHO CAN START.')).toEqual([
    ['NATO', 'North Atlantic Treaty Organization', 'table'],
  ])
})

test('a post that a reference names is none', () => {
  expect(acronyms('Speak of the machine (ref OSLO 461) and of NATO.')).toEqual([
    ['NATO', 'North Atlantic Treaty Organization', 'table'],
  ])
})
