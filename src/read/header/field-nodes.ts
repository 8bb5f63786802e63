import { diagnose } from '../../diagnostics/diagnose.ts'
import { parseMarking } from '../../marking/parse-marking.ts'
import type { HeaderNode } from '../../model/cable.ts'
import { type Reading, readWords, type WordsRead } from '../reading.ts'
import { type Slice, textOf, trimSlice } from '../slice.ts'
import { captionLine, captionsIn } from './captions.ts'
import { classificationParts } from './classification-parts.ts'
import { readExecutiveOrder } from './declassify-on.ts'
import type { FieldName } from './header-rules.ts'
import { readClassifiedBy } from './read-classified-by.ts'
import { readPassing } from './read-passing.ts'
import { readReferences } from './read-references.ts'
import { readTags } from './read-tags.ts'
import { sourceNoteParts } from './source-note-parts.ts'
import { transmissionOf } from './transmission-node.ts'

/** Builds the node of a header field from its lines. */
export function fieldNode(reading: Reading, field: FieldName, slices: readonly Slice[]): HeaderNode {
  if (field === 'subject') return subjectNode(reading, slices)
  const words = readWords(reading, slices)
  const position = reading.places.position(words.start, words.end)
  const value = words.value
  switch (field) {
    case 'notice':
      return { type: 'notice', value, partial: /partial extract/i.test(value), position }
    case 'classification': {
      const parts = classificationParts(value) ?? nothing
      return { type: 'classification', value, ...parts, position }
    }
    case 'sourceNote':
      return { type: 'classification', value, ...nothing, ...sourceNoteParts(value), position }
    case 'captions':
      return { type: 'captions', value, captions: captionLine(value) ?? [], position }
    case 'captionField':
      return { type: 'captions', value, captions: captionList(value), position }
    case 'passing':
      return { type: 'passing', value, for: readPassing(value), position }
    case 'executiveOrder':
      return { type: 'executiveOrder', value, ...readExecutiveOrder(value), position }
    case 'tags':
      return {
        type: 'tags',
        value,
        tags: readTags(value.replace(/^\s*T?AGS?\s*(?:[:;=.]|[–—-]{1,2}(?=\s))?\s*/i, '')),
        position,
      }
    case 'references':
      return { type: 'references', value, entries: referencesOf(reading, words, slices), position }
    case 'classifiedBy':
      return { type: 'classifiedBy', value, ...readClassifiedBy(slices.map(lineOf)), position }
    case 'routing':
      return { type: 'routing', value, position }
    case 'participants':
      return {
        type: 'field',
        name: 'PARTICIPANTS',
        value: slices.slice(1).map(textOf).filter(Boolean).join('; '),
        position,
      }
    case 'signature':
    case 'field': {
      const name = /^[^:]{0,40}(?=:)/.exec(value)?.[0] ?? ''
      return {
        type: 'field',
        name: name.trim(),
        value: value.slice(name.length).replace(/^[:\s]+/, ''),
        position,
      }
    }
    default:
      return { ...transmissionOf(field, slices.map(textOf), value), position }
  }
}

/** With the white space in front, which tells where a line was broken. */
const lineOf = ({ line, to }: Slice): string => line.text.slice(0, to)

const nothing = { level: null, captions: [], section: null, post: null, year: null, number: null }

/** `Captions: NOFORN, SIPDIS`: what the table does not know stands as written. */
function captionList(value: string): string[] {
  const list = value.replace(/^[^:=]*[:=]\s*/, '').split(/[,;]\s*/)
  return [
    ...new Set(
      list
        .flatMap(part => captionsIn(part) ?? [part.trim()])
        .filter(part => part !== '' && !/^(?:none|n\/?a|nil|-+)\.?$/i.test(part)),
    ),
  ]
}

const subjectLabel = /^\s*(?:S?UBJ(?:ECTS?)?|SUB|RE\b)\s*(?:[:;=./]|[–—-]{1,2}(?=\s))?\s*/i

function subjectNode(reading: Reading, slices: readonly Slice[]) {
  const [first, ...rest] = slices
  const whole = readSpan(slices)
  const position = reading.places.position(whole.start, whole.end)
  if (first === undefined) throw new Error('a subject has a line')
  const label = subjectLabel.exec(textOf(first))?.[0].length ?? 0
  const opening = /^\(([^()]{1,60})\)\s*/.exec(textOf(first).slice(label))
  const marking =
    opening !== null && parseMarking(opening[1] ?? '') !== null ? (opening[1] ?? '').trim() : null
  const skip = label + (marking === null ? 0 : (opening?.[0].length ?? 0))
  const parts = [trimSlice({ ...first, from: first.from + skip }), ...rest]
  const words = readWords(reading, withoutStop(parts, runsOn(reading, slices.at(-1))))
  return {
    type: 'subject' as const,
    value: words.value,
    marking,
    spans: words.spans,
    pieces: words.pieces,
    position,
  }
}

/** `Subj: Your Visit. Ref: Tarven 12.`: where another field follows in its line, the stop parts the two. */
function runsOn({ source }: Reading, last: Slice | undefined): boolean {
  return last !== undefined && /[^\s]/.test(source[last.line.end] ?? ' ')
}

/** `SUBJ/YOUR VISIT//` of a formatted message ends in slashes. */
function withoutStop(parts: Slice[], runsOn: boolean): Slice[] {
  const last = parts.at(-1)
  const stop = last && (runsOn ? /(?<=[^.])\.$|\/\/$/ : /\/\/$/).exec(textOf(last))
  if (last == null || stop == null) return parts
  return [...parts.slice(0, -1), { ...last, to: last.to - stop[0].length }]
}

function readSpan(slices: readonly Slice[]): { start: number; end: number } {
  const first = slices[0]
  const last = slices.at(-1)
  const at = (slice: Slice | undefined, place: 'from' | 'to') =>
    slice === undefined ? 0 : (slice.line.offsets?.[slice[place]] ?? slice.line.start + slice[place])
  return { start: at(first, 'from'), end: at(last, 'to') }
}

/** Each on a line of its own where none has a letter: `TARVEN 12` / `ROE-DOE TELCON OF 3/4/05`. */
const ownLines = (value: string, slices: readonly Slice[]): string =>
  slices.length > 1 &&
  slices.every(
    (slice, at) =>
      at === 0 || (closesReference(textOf(slices[at - 1] ?? slice)) && opensReference.test(textOf(slice))),
  )
    ? slices.map(textOf).join('; ')
    : value
/** `B) 01` at the end of a line is the year of the post on the next. */
const closesReference = (text: string): boolean =>
  /[\d)][,;]?$|\bNOTAL$/i.test(text) &&
  !/(?:\b[A-Z][.)]|\([A-Z]\)|[:;])\s*(?:(?:19|20)\d{2}|\d{2})$/i.test(text)
const opensReference = /^(?!\S{1,3}[.)]|AND\b|PREVIOUS\b)[A-Z\d].*\d/

function referencesOf(reading: Reading, words: WordsRead, slices: readonly Slice[]) {
  const { entries, doubled } = readReferences(ownLines(words.value, slices))
  if (doubled) {
    const place = reading.places.position(words.start, words.end)
    reading.diagnostics.push(
      diagnose('read/doubled-reference-labels', 'The references are labelled twice.', {
        place,
        hint: 'The inner letters, which the text cites, were kept.',
      }),
    )
  }
  return entries
}
