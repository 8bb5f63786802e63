import { describe, expect, it } from 'vitest'
import { diagnose } from '../../../src/diagnostics/diagnose.ts'
import { printDiagnostic } from '../../../src/diagnostics/report.ts'
import { placesOf } from '../../../src/model/position.ts'

const source = 'one\r\n\t7. C) Minister Roe.\nthree'
const at = (start: number, end: number) => placesOf(source).position(start, end)
const print = (more: Parameters<typeof diagnose>[2], text = source, color = false) =>
  printDiagnostic(diagnose('read/odd-mark', 'Odd.', more), text, { color })

describe('printDiagnostic', () => {
  it('shows the line with carets, and the hint', () => {
    expect(print({ file: 'cable.txt', place: at(6, 11), hint: 'Check it.' })).toBe(
      [
        'cable.txt:2:2 warning read/odd-mark',
        '  Odd.',
        '  2 | \t7. C) Minister Roe.',
        '    | \t^^^^^',
        '  hint: Check it.',
      ].join('\n'),
    )
  })

  it('does without file, place and hint', () => {
    expect(print({})).toBe('warning read/odd-mark\n  Odd.')
    expect(print({ place: at(0, 3) }).split('\n')[0]).toBe('1:1 warning read/odd-mark')
  })

  it('keeps carets within the line that it shows', () => {
    expect(print({ place: at(6, 30) }).split('\n')[3]).toBe(`    | \t${'^'.repeat(19)}`)
    expect(print({ place: at(26, 26) }).split('\n')[3]).toMatch(/\^$/)
  })

  it('cuts a long line around the place', () => {
    const long = `${'a'.repeat(500)}HERE${'b'.repeat(500)}`
    const lines = print({ place: placesOf(long).position(500, 504) }, long).split('\n')
    expect(lines[2]).toMatch(/^ {2}1 \| …a{20}HEREb+$/)
    expect(lines[3]?.indexOf('^')).toBe(lines[2]?.indexOf('HERE'))
  })

  it('shows no control characters', () => {
    const odd = 'a\u001b[31mb'
    expect(print({ place: placesOf(odd).position(0, 1) }, odd)).toContain('a·[31mb')
  })

  it('names related places', () => {
    expect(print({ related: [{ message: 'also here', place: at(0, 1) }] })).toContain('  line 1: also here')
  })

  it('paints on request', () => {
    expect(print({ place: at(0, 1) }, source, true)).toContain('\u001b[33mwarning\u001b[0m')
  })
})
