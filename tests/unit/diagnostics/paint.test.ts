import { expect, it } from 'vitest'
import { painter, printable } from '../../../src/diagnostics/paint.ts'

it('what is printed on a terminal keeps its colours and lines, and moves no cursor', () => {
  const red = painter(true)('red', 'error')
  expect(printable(`${red} a\tb\n`)).toBe(`${red} a\tb\n`)
  expect(printable('\u001b]0;title\u0007 \u001b[2J x\r\u009b1A')).toBe('·]0;title· ·[2J x··1A')
})
