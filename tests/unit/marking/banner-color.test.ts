import { describe, expect, it } from 'vitest'
import { bannerOfDeck, contrast } from '../../../src/marking/banner-color.ts'
import { cableMarking } from '../../../src/marking/cable-marking.ts'

describe('bannerOfDeck', () => {
  it.each(['U', 'CUI', 'LOU', 'SBU', 'C', 'S', 'TS', 'S//NF'])('%s contrasts at 4.5:1 or more', portion => {
    const { fill, color } = bannerOfDeck(portion)
    expect(contrast(fill, color)).toBeGreaterThanOrEqual(4.5)
  })

  it('prints unabbreviated', () => {
    expect(bannerOfDeck('S//NF').text).toBe('SECRET//NOFORN')
  })
})

describe('cableMarking', () => {
  it.each([
    ['CONFIDENTIAL', ['SIPDIS'], 'C'],
    ['SECRET', ['NOFORN', 'SIPDIS'], 'S//NF'],
    ['UNCLASSIFIED', ['SENSITIVE', 'SIPDIS'], 'SBU'],
    ['UNCLASSIFIED', ['SENSITIVE', 'NOFORN'], 'SBU-NF'],
    ['CONFIDENTIAL', ['EXDIS'], 'C//XD'],
    ['SECRET', ['NODIS', 'EYES ONLY'], 'S//EYES ONLY//ND'],
    ['CONFIDENTIAL', ['LIMDIS', 'STADIS'], 'C//LIMDIS/STADIS'],
    ['CONFIDENTIAL', ['REL TO USA, GBR', 'SIPDIS'], 'C//REL TO USA, GBR'],
    ['SECRET', ['NODIS', 'PANDA'], 'S//PANDA//ND'],
    ['LIMITED OFFICIAL USE', [], 'LOU'],
    ['UNCLASSIFIED', [], 'U'],
    [null, [], 'SBU'],
  ] as const)('%s with %j is %s', (classification, captions, expected) => {
    expect(cableMarking(classification, [...captions])).toBe(expected)
  })
})
