import { describe, expect, it } from 'vitest'
import { classificationOf, markingOf } from '../../../src/analyse/identity/cable-level.ts'
import { readCable } from '../../../src/read/read-cable.ts'

const levels = (text: string) => {
  const cable = readCable(text).value
  const classification = classificationOf(cable)
  return [classification, markingOf(cable, classification, [])]
}
const cable = (first: string) =>
  `C O N F I D E N T I A L TARVEN 000049\n\nSUBJECT: A VISIT\n\n1. ${first}\n\n2. (C) It rains.\n`

describe('the level of a cable', () => {
  it.each([
    ['(C) It rains.', 'C'],
    ['SECRET - ENTIRE TEXT.', 'S'],
    ['(SECRET - ENTIRE TEXT). It rains.', 'S'],
    ['(S-Entire text) It rains.', 'S'],
    ['(TS - ENTIRE TEXT)', 'TS'],
    ['CONFIDENTIAL - ENTIRE TEXT.', 'C'],
    ['UNCLASSIFIED - ENTIRE TEXT.', 'C'],
    ['SECRET plans are not the entire text of it.', 'C'],
  ])('%s', (first, marking) => {
    expect(levels(cable(first))).toEqual(['CONFIDENTIAL', marking])
  })

  it('rises with a second section', () => {
    const sections = cable('(C) It rains.').replace(
      '2. (C)',
      'S E C R E T SECTION 02 OF 02 TARVEN 000049\n\n2.',
    )
    expect(levels(sections)).toEqual(['CONFIDENTIAL', 'S'])
  })

  it('keeps the release that a caption gives', () => {
    const { value } = readCable(cable('(C) It rains.').replace('\n\nSUB', '\nREL TO USA, GBR\n\nSUB'))
    expect(markingOf(value, 'CONFIDENTIAL', ['REL TO USA, GBR'])).toBe('C//REL TO USA, GBR')
  })

  it('is that of the line with the number, not of a stamp above it', () => {
    expect(levels(`UNCLASSIFIED\n\n${cable('(C) It rains.')}`)).toEqual(['CONFIDENTIAL', 'C'])
  })

  it('without a line of its own is what the pages repeat, not only what is marked', () => {
    const text =
      'I. SETTING\n\nIt rains on the lake of Tarven.\n\nCONFIDENTIAL\n\nCONFIDENTIAL          - 2 -\n\nII. AIMS\n\nWe hope for sun.\n\nCONFIDENTIAL\n'
    expect(levels(text)).toEqual(['CONFIDENTIAL', 'C'])
  })

  it('is that of a note on the source with its number in brackets', () => {
    const text =
      '247. Telegram From the Embassy in Tarven to the Department of State (1)\n\nTarven, October 11, 1966.\n\n2718. Subject: The lake.\n\n1. It rains.\n\nRoe\n\n(1) Source: Library, POL 7. Secret; Exdis.\n\n(2) Not found.\n'
    expect(levels(text)).toEqual(['SECRET', 'S'])
  })
})
