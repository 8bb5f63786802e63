import { describe, expect, it } from 'vitest'
import { parseMarking } from '../../../src/marking/parse-marking.ts'
import { bannerOf, portionOf } from '../../../src/marking/print-marking.ts'

/** Printed → portion form → banner. Rules 7, 12, 15 of the marking rules. */
const spellings: [printed: string, portion: string, banner: string][] = [
  ['U', 'U', 'UNCLASSIFIED'],
  ['UNCLAS', 'U', 'UNCLASSIFIED'],
  ['SBU', 'SBU', 'SENSITIVE BUT UNCLASSIFIED'],
  ['UNCLAS SENSITIVE', 'SBU', 'SENSITIVE BUT UNCLASSIFIED'],
  ['UNCLAS//SENSITIVE', 'SBU', 'SENSITIVE BUT UNCLASSIFIED'],
  ['SBU/N', 'SBU-NF', 'SENSITIVE BUT UNCLASSIFIED//NOFORN'],
  ['SBU/NF', 'SBU-NF', 'SENSITIVE BUT UNCLASSIFIED//NOFORN'],
  ['SBU-NF', 'SBU-NF', 'SENSITIVE BUT UNCLASSIFIED//NOFORN'],
  ['LIMITED OFFICIAL USE', 'LOU', 'LIMITED OFFICIAL USE'],
  ['C', 'C', 'CONFIDENTIAL'],
  ['(C)', 'C', 'CONFIDENTIAL'],
  ['C)', 'C', 'CONFIDENTIAL'],
  ['c', 'C', 'CONFIDENTIAL'],
  ['C O N F I D E N T I A L', 'C', 'CONFIDENTIAL'],
  ['C - ENTIRE TEXT', 'C', 'CONFIDENTIAL'],
  ['S-Entire text', 'S', 'SECRET'],
  ['CONFIDENTIAL - ENTIRE TEXT.', 'C', 'CONFIDENTIAL'],
  ['C/NF', 'C//NF', 'CONFIDENTIAL//NOFORN'],
  ['S//NF', 'S//NF', 'SECRET//NOFORN'],
  ['S/NOFORN', 'S//NF', 'SECRET//NOFORN'],
  ['S NF', 'S//NF', 'SECRET//NOFORN'],
  ['S E C R E T NOFORN', 'S//NF', 'SECRET//NOFORN'],
  ['SECRET//ORCON/NOFORN', 'S//OC/NF', 'SECRET//ORCON/NOFORN'],
  ['SECRET NODIS', 'S//ND', 'SECRET//NODIS'],
  ['CONFIDENTIAL EXDIS', 'C//XD', 'CONFIDENTIAL//EXDIS'],
  ['S//NF//XD', 'S//NF//XD', 'SECRET//NOFORN//EXDIS'],
  ['C/REL USA, GBR', 'C//REL TO USA, GBR', 'CONFIDENTIAL//REL TO USA, GBR'],
  ['S//REL TO USA, GBR, AUS', 'S//REL TO USA, AUS, GBR', 'SECRET//REL TO USA, AUS, GBR'],
  ['S//RD', 'S//RD', 'SECRET//RESTRICTED DATA'],
  ['//CAN C', 'C//FGI CAN', 'CONFIDENTIAL//FGI CAN'],
  ['C LIMDIS', 'C//LIMDIS', 'CONFIDENTIAL | LIMDIS'],
  ['C SIPDIS', 'C', 'CONFIDENTIAL'],
  ['TS//SI//NF', 'TS//SI//NF', 'TOP SECRET//SI//NOFORN'],
  ['TOP SECRET', 'TS', 'TOP SECRET'],
  // Nobody knows this control: it is kept, so that the level before it does not fall.
  ['S//FOO BAR BAZ', 'S//FOO BAR BAZ', 'SECRET//FOO BAR BAZ'],
]

describe('parseMarking', () => {
  it.each(spellings)('reads %j as %s', (printed, portion, banner) => {
    const marking = parseMarking(printed)
    expect(marking && portionOf(marking)).toBe(portion)
    expect(marking && bannerOf(marking)).toBe(banner)
  })

  it.each(spellings)('reads the portion form of %j back the same', (_printed, portion) => {
    const marking = parseMarking(portion)
    expect(marking && portionOf(marking)).toBe(portion)
  })

  it.each([
    '',
    'US',
    'CANADA',
    'Such talk',
    'C that goes on like a sentence',
    'C/O the Embassy',
    'C//that goes on and on like a sentence',
    'A',
    'REF',
    'SECRETARY OF STATE',
    'S, T and U',
    'NOFORN',
    '02 OTTAWA 3442',
    'U.S.',
    'C'.repeat(500),
  ])('takes %j for no marking', text => {
    expect(parseMarking(text)).toBeNull()
  })
})
