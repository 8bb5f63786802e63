import type { Position } from 'unist'
import { diagnose } from '../diagnostics/diagnose.ts'
import { asPortion } from '../marking/portions.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { DraftLine, Words } from './draft.ts'

export interface LineShape {
  bullet: boolean
  level: number
  number: number | null
  place: Position
}

/** Takes the mark in front and the tags behind off a line: `(C) Canada prefers ... [¶3]`. */
export function readLine(words: Words[], shape: LineShape, diagnostics: Diagnostic[]): DraftLine {
  const behind = takeTags(words)
  const front = takeMark(behind.words)
  if (front.sign !== null)
    diagnostics.push(
      diagnose('layout/corrected-mark', `An editor turned the portion mark into "${front.sign}".`, {
        place: shape.place,
        hint: 'type the mark again, and undo the correction',
      }),
    )
  const tags = behind.tags.filter(tag => !statementId.test(tag))
  const id = behind.tags.find(tag => statementId.test(tag)) ?? null
  return { type: 'line', ...shape, mark: front.mark, words: front.words, tags, id }
}

/** `p4.2`, as `--ids` shows it. */
const statementId = /^p\d+\.\d+$/

export const textOfWords = (words: Words[]): string => words.map(({ text }) => text).join('')

/** What a line says behind a bold lead-in, which is a label: `**Iraq:** Canada prefers ...`. */
export function afterLead(words: Words[]): Words[] {
  const [lead, ...rest] = words
  return lead?.bold && /:\s*$/.test(lead.text) && textOfWords(rest).trim() !== '' ? rest : words
}

function takeMark(words: Words[]): { words: Words[]; mark: string | null; sign: string | null } {
  const text = textOfWords(words)
  const sign = /^\s*([©®])\s*/.exec(text)
  if (sign) {
    const mark = sign[1] === '©' ? 'C' : null
    return { words: cutFront(words, sign[0].length), mark, sign: sign[1] ?? null }
  }
  const printed = /^\s*\(([^()]{1,80})\)\s*/.exec(text)
  const mark = asPortion(printed?.[1] ?? null)
  if (!printed || mark === null) return { words, mark: null, sign: null }
  return { words: cutFront(words, printed[0].length), mark, sign: null }
}

/** `[¶1, ¶3]`, `[03 OTTAWA 49 ¶3]`, `[Summary, Schedule (2nd)]`, `[77 SAN TELMO 2318 Summary]`, `[staff]`, `[OSD/P]`; escaped brackets come unescaped. */
const tagAtEnd = /\s*\[([^[\]\n]{1,400})\]\s*$/
const named =
  /^(?:\d\d [\p{Lu}][\p{Lu} ]* \d+ )?[\p{L}][\p{L}\p{N}/&.' -]{0,70}(?: \(\d+(?:st|nd|rd|th)\))?$/u

function takeTags(words: Words[]): { words: Words[]; tags: string[] } {
  let rest = words
  const tags: string[] = []
  for (;;) {
    const text = textOfWords(rest)
    const found = tagAtEnd.exec(text.slice(-410))
    // Slides keep the words of a tag together with no-break spaces.
    const inside = found?.[1]?.replaceAll('\u00A0', ' ').trim()
    if (!found || !inside) break
    // "Say: [to be drafted]" is a gap to fill, no source; only one bracket may name who adds the line.
    const before = text.slice(0, text.length - found[0].length).trimEnd()
    const parts = inside.split(/\s*[,;]\s*/).filter(Boolean)
    const isNamed = parts.every(part => named.test(part) || statementId.test(part))
    if (!inside.includes('¶') && (!isNamed || tags.length > 0 || isGap(before, inside))) break
    tags.unshift(...parts)
    rest = cutBack(rest, found[0].length)
  }
  return { words: rest, tags }
}

/** `Say: [to be drafted]`, `Classified By: [NAME, POSITION, OFFICE]` */
const isGap = (before: string, inside: string): boolean =>
  before === '' || (/^[^:]{0,30}:$/.test(before) && /^(?:\p{Ll}|\p{Lu}{2})/u.test(inside))

function cutFront(words: Words[], length: number): Words[] {
  let left = length
  return words.flatMap(word => {
    const cut = Math.min(left, word.text.length)
    left -= cut
    return cut === word.text.length ? [] : [{ ...word, text: word.text.slice(cut) }]
  })
}

function cutBack(words: Words[], length: number): Words[] {
  let left = length
  return words
    .toReversed()
    .flatMap(word => {
      const cut = Math.min(left, word.text.length)
      left -= cut
      return cut === word.text.length ? [] : [{ ...word, text: word.text.slice(0, word.text.length - cut) }]
    })
    .reverse()
}
