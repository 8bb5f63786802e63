import { describe, expect, it } from 'vitest'
import { readCable } from '../../../src/read/read-cable.ts'
import { outline } from '../../../src/write/outline.ts'

const { value, diagnostics } = readCable(`CONFIDENTIAL TARVEN 000214

SIPDIS

FOR SECRETARY ROE

E.O. 12958: DECL: 03/11/2019
TAGS: PREL, AJ
SUBJECT: (C) YOUR VISIT

REF: A. OSLO 12

Classified By: DCM Ada Roe, reasons 1.4 (b).

1. (C) Summary: It is so. End summary.

-----
TRADE
-----

4. (SBU) He wants two things, and he wants them for the same reason as everybody else:

-- salt; and

SIPDIS
-- fish.
ROE
`)

describe('outline', () => {
  const lines = outline(value, diagnostics, { width: 60, color: false }).split('\n')

  it('shows the header, sections and paragraphs', () => {
    expect(lines).toEqual(
      expect.arrayContaining([
        'Classified  CONFIDENTIAL TARVEN 214',
        'For         SECRETARY ROE',
        'Declassify  2019-03-11',
        'Subject     (C) YOUR VISIT',
        'References  A OSLO 12',
        'By          DCM Ada Roe, 1.4(b)',
        'Summary [summary]',
        '    1 (C)       It is so.',
        'TRADE [issue]',
        '    4 (SBU)     He wants two things, and he want… +2 bullets',
        'Signed      ROE',
        'Left out    1 x stray caption',
        '2 remarks',
      ]),
    )
  })

  it('shows every remark with its line', () => {
    expect(lines).toContain('  Paragraphs 2 to 3 are missing.')
    expect(lines.filter(line => line.includes('^'))).toHaveLength(2)
  })

  it('stays within its width above the remarks', () => {
    const end = lines.indexOf('2 remarks')
    expect(Math.max(...lines.slice(0, end).map(line => line.length))).toBeLessThanOrEqual(60)
  })

  it('shows lines that no rule knew', () => {
    const odd = readCable('MQST ODD\nSUBJECT: A VISIT\n\n1. (C) So.')
    expect(outline(odd.value, odd.diagnostics, { width: 80, color: false })).toContain(
      'No rule knows this line.',
    )
  })
})
