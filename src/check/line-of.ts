import type { Position } from 'unist'
import { afterLead, readLine, textOfWords } from '../draft/read-line.ts'
import { asPortion } from '../marking/portions.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { ProductLine } from './product.ts'
import type { TextRun } from './read-shapes.ts'

const nowhere: Position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

/** Takes a line of a product apart; what says nothing but a gap, a lead-in or a count is a label whatever stands there. */
export function lineOf(
  runs: TextRun[],
  kind: ProductLine['kind'],
  place: Position | null = null,
): ProductLine {
  const words = runs.map(run => ({ ...run, bold: run.bold ?? false }))
  const heard: Diagnostic[] = []
  const {
    mark,
    words: rest,
    tags,
  } = readLine(words, { bullet: false, level: 0, number: null, place: place ?? nowhere }, heard)
  const text = textOfWords(afterLead(rest))
    .replace(/\s*\(\d+ of \d+\)\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim()
  const sign = heard.some(({ code }) => code === 'layout/corrected-mark')
    ? (/[©®]/.exec(textOfWords(words))?.[0] ?? null)
    : null
  const isGap = mark === null && sign === null && tags.length === 0 && saysNothing(runs, text)
  return { kind: isGap ? 'label' : kind, mark, text, tags, sign, place }
}

/** `Not found in the cable` (italic), `For: Not found ...`, `Say: [to be drafted]`, `What the slide left out:`. */
function saysNothing(runs: TextRun[], text: string): boolean {
  const written = runs.filter(run => run.text.trim() !== '')
  const [first] = written
  const rest = first && /^[^:]{1,30}:\s*$/.test(first.text) ? written.slice(1) : written
  return (
    text === '' ||
    (rest.length > 0 && rest.every(run => run.italic)) ||
    /^[^.!?]{1,60}:$/.test(text) ||
    /^(?:[^:[\]]{1,30}:)?\s*\[[^[\]]*\]$/.test(text)
  )
}

/** `SECRET//NOFORN` alone on a line: a marking written out in capitals. */
export const isBanner = (text: string): boolean =>
  /^(?:TOP SECRET|SECRET|CONFIDENTIAL|UNCLASSIFIED|SENSITIVE BUT|LIMITED OFFICIAL|CONTROLLED|CUI\b)/.test(
    text.trim(),
  ) &&
  asPortion(text.split('|')[0] ?? '') !== null &&
  text === text.toUpperCase()

export const isBlockLine = (text: string): boolean =>
  /^\W{0,4}(?:Classified By|Derived From|Source|Declassify On|Prepared)\W{0,4}:/.test(text.trim())
