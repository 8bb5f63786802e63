import type { Cable, Repair } from '../model/cable.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { foldSpans } from '../model/fold-spans.ts'
import type { Places, Span } from '../model/position.ts'
import { isCut, joinHyphen } from './hyphens/join-hyphen.ts'
import { sourceAt } from './line.ts'
import { charactersIn, merge } from './repairs.ts'
import { type Slice, textOf } from './slice.ts'

/** What the parts of the reader share while a text is read. */
export interface Reading {
  source: string
  /** Repairs of characters, in order; fixed before the reading begins. */
  characters: readonly Repair[]
  /** Words joined at line ends, as they are found. */
  hyphens: Repair[]
  places: Places
  diagnostics: Diagnostic[]
  era: Cable['era']
  /** Forms that occur in the text, for the decision on a hyphen; counted when the first one asks. */
  words: () => ReadonlyMap<string, number>
}

export interface WordsRead {
  value: string
  spans: Span[]
  pieces: { at: number; start: number; end: number }[]
  start: number
  end: number
}

/** The words of slices as one text; words broken at line ends are joined and the repairs kept. */
export function readWords(reading: Reading, slices: readonly Slice[]): WordsRead {
  const full = slices.filter(slice => slice.to > slice.from)
  const hyphens = hyphensBetween(reading, full)
  for (const hyphen of hyphens) reading.hyphens.push(hyphen)
  const spans = spansOf(reading, full)
  const start = spans[0]?.[0] ?? 0
  const end = spans.at(-1)?.[1] ?? start
  const repairs =
    hyphens.length === 0 ? reading.characters : merge(charactersIn(reading, start, end), hyphens)
  return { ...foldSpans(reading.source, repairs, spans), spans, start, end }
}

/** Slices that only white space parts stand in one span: what parts spans is junk. */
function spansOf(reading: Reading, slices: readonly Slice[]): Span[] {
  const spans: Span[] = []
  for (const slice of slices) {
    const start = sourceAt(slice.line, slice.from)
    const end = sourceAt(slice.line, slice.to)
    const last = spans.at(-1)
    if (last !== undefined && reading.source.slice(last[1], start).trim() === '') last[1] = end
    else spans.push([start, end])
  }
  return spans
}

function hyphensBetween(reading: Reading, slices: readonly Slice[]): Repair[] {
  const repairs: Repair[] = []
  for (let at = 1; at < slices.length; at++) {
    const before = slices[at - 1]
    const next = slices[at]
    if (before === undefined || next === undefined) continue
    if (before.line === next.line) continue
    const [left, right] = [textOf(before).slice(-60), textOf(next).slice(0, 60)]
    const text = left.endsWith('-')
      ? joinHyphen(left.slice(0, -1), right, reading.words(), reading.era)
      : next.line.index - before.line.index > 2 && isCut(left, right, reading.words())
        ? left.slice(-1)
        : null
    if (text === null) continue
    repairs.push({
      start: sourceAt(before.line, before.to - 1),
      end: sourceAt(next.line, next.from),
      text,
      rule: 'hyphen',
    })
  }
  return repairs
}
