import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyseCable } from '../../src/analyse/analyse-cable.ts'
import { splitSentences } from '../../src/analyse/sentences/split-sentences.ts'
import { trim } from '../../src/analyse/trim/trim.ts'
import { decode } from '../../src/read/decode.ts'
import { readCable } from '../../src/read/read-cable.ts'

const folder = new URL('../corpus/', import.meta.url).pathname
const cables = readdirSync(folder)
  .filter(file => file.endsWith('.txt'))
  .map(file => {
    const cable = readCable(decode(readFileSync(folder + file)).value).value
    return { file, cable, brief: analyseCable(cable, { cableDate: null }).value }
  })

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')
const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const isSubsequence = (short: string[], long: string[]): boolean => {
  const rest = long[Symbol.iterator]()
  return short.every(word => {
    for (let next = rest.next(); !next.done; next = rest.next()) if (next.value === word) return true
    return false
  })
}
/** What trimming may never drop. */
const weighty = (text: string): string[] =>
  text
    .toLowerCase()
    .match(/\b(?:not|never|no|cannot|if|unless|may(?! \d)|might|could|would|should|must|will)\b|n't\b/gu) ??
  []

describe.each(cables)('statements of $file', ({ cable, brief }) => {
  it('are trimmed to subsequences that keep negations, conditions and modals', () => {
    for (const { text, verbatim } of brief.statements) {
      expect(isSubsequence(words(text), words(verbatim)), verbatim).toBe(true)
      expect(weighty(text)).toEqual(weighty(verbatim))
    }
  })

  it('label the events of the timeline in words of their own, in order, the date among them', () => {
    for (const { label, text, statement } of brief.timeline) {
      expect(isSubsequence(words(label), words(statement.verbatim)), label).toBe(true)
      expect(label).toContain(text)
      if (!statement.verbatim.includes(';')) expect(weighty(label)).toEqual(weighty(statement.verbatim))
    }
  })

  it('stand in the source where they say, repairs and junk apart', () => {
    for (const { verbatim, source } of brief.statements) {
      const quoted = source.spans.map(([start, end]) => cable.source.slice(start, end)).join('')
      const repaired = cable.repairs.some(({ start }) =>
        source.spans.some(([from, to]) => from <= start && start < to),
      )
      if (!repaired) expect(letters(quoted)).toBe(letters(verbatim))
    }
  })

  it('have ids of their own and a marking each', () => {
    expect(new Set(brief.statements.map(({ id }) => id)).size).toBe(brief.statements.length)
    for (const { marking } of brief.statements) expect(marking).not.toBe('')
  })
})

const word = fc.constantFrom(
  ...'Canada the U.S. Gen. Olo said not would (ref A) refs Jan. 9 3 p.m. "yes." No. 3 ; -- ... R. K. as well , St. it I A Ltd. e.g. ? ! ) ( US$7.9 billion reftel'.split(
    ' ',
  ),
)
const sentence = fc.array(word, { maxLength: 60 }).map(parts => parts.join(' '))

describe('splitSentences', () => {
  it('covers every letter once, in order', () => {
    fc.assert(
      fc.property(fc.oneof(sentence, fc.string()), text => {
        const cuts = splitSentences(text)
        let at = 0
        for (const [start, end] of cuts) {
          expect(text.slice(at, start).trim()).toBe('')
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
      { numRuns: 400 },
    )
  })

  it('takes linear time', () => {
    const text = 'He said (that U.S. Gen. Olo. came at 3 p.m. '.repeat(4000)
    const started = performance.now()
    splitSentences(text)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

describe('trim', () => {
  it('never adds, reorders or drops what weighs', () => {
    fc.assert(
      fc.property(sentence, text => {
        const short = trim(text)
        expect(isSubsequence(words(short), words(text))).toBe(true)
        expect(weighty(short)).toEqual(weighty(text))
      }),
      { numRuns: 400 },
    )
  })
})
