import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cable, CableNode } from '../../src/model/cable.ts'
import { foldSpans } from '../../src/model/fold-spans.ts'
import { decode } from '../../src/read/decode.ts'
import { readCables } from '../../src/read/read-cables.ts'

const corpus = new URL('../corpus/', import.meta.url)
const cables = readdirSync(corpus)
  .filter(file => file.endsWith('.txt'))
  .map(file => ({ file, text: decode(readFileSync(new URL(file, corpus))).value }))

type Leaf = Exclude<CableNode, { children: unknown }>

function leavesOf(node: Cable | CableNode): Leaf[] {
  return 'children' in node ? node.children.flatMap(leavesOf) : [node]
}

/** Offsets that a paragraph's number and mark take: they stand in the node and in no leaf. */
function openingsOf(cable: Cable): [number, number][] {
  const paragraphs = cable.children
    .flatMap(node => (node.type === 'section' ? node.children : []))
    .filter(node => node.type === 'paragraph')
  return paragraphs.map(({ position, children }) => [
    position?.start.offset ?? 0,
    children[0]?.position?.start.offset ?? position?.end.offset ?? 0,
  ])
}

/** Lines with something to read that no leaf covers. */
function uncovered(source: string): string[] {
  const covered = new Uint8Array(source.length)
  for (const { value } of readCables(source)) {
    for (const leaf of leavesOf(value))
      covered.fill(1, leaf.position?.start.offset, leaf.position?.end.offset)
    for (const [start, end] of openingsOf(value)) covered.fill(1, start, end)
    for (const repair of value.repairs) covered.fill(1, repair.start, repair.end)
  }
  const missed: string[] = []
  let start = 0
  for (const line of source.split(/(?<=\n)|(?<=\r)(?!\n)/)) {
    const readable = !/^[-;\s]?$/.test(line.trim())
    if (readable && !covered.subarray(start, start + line.length).includes(1)) missed.push(line)
    start += line.length
  }
  return missed
}

/** Words nodes whose value is not what their spans say. */
function untrue(source: string): string[] {
  return readCables(source).flatMap(({ value: cable }) =>
    leavesOf(cable).flatMap(leaf => {
      if (!('spans' in leaf)) return []
      const { value } = foldSpans(source, cable.repairs, leaf.spans)
      const pieces = leaf.pieces.every(
        ({ at, start, end }) => leaf.value.slice(at, at + end - start) === source.slice(start, end),
      )
      return value === leaf.value && pieces ? [] : [leaf.value]
    }),
  )
}

const fragments = [
  '\n',
  '\n\n',
  '\f',
  '\u0000',
  '\ud800',
  'Â',
  'â€™',
  '-\n',
  '(C)',
  '1. ',
  '--',
  'END SUMMARY.',
  '\r',
  'PAGE 02  X 12\n',
  'SIPDIS\n',
  '-----\n',
  'BEGIN TEXT\n',
]
const mutated = fc
  .record({
    cable: fc.constantFrom(...cables.map(({ text }) => text)),
    edits: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.nat(300),
        put: fc.constantFrom('', ...fragments),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ cable, edits }) =>
    edits.reduce((text, { at, cut, put }) => {
      const place = Math.floor(at * text.length)
      return text.slice(0, place) + put + text.slice(place + cut)
    }, cable),
  )

describe('reading', () => {
  it.each(cables)('covers every line of $file and says what its spans say', ({ text }) => {
    expect(uncovered(text)).toEqual([])
    expect(untrue(text)).toEqual([])
    for (const { value } of readCables(text)) expect(JSON.parse(JSON.stringify(value))).toEqual(value)
  })

  it('never throws, covers every line and keeps its spans true, whatever was done to a cable', () => {
    fc.assert(
      fc.property(mutated, text => {
        expect(uncovered(text)).toEqual([])
        expect(untrue(text)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('never throws on any text or bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
        expect(untrue(text)).toEqual([])
        return uncovered(text).length === 0
      }),
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), bytes => readCables(decode(bytes).value).length > 0),
    )
  })
})

describe('the cost of reading', () => {
  const paragraph = '1. (C) The talks went well, and nobody was surprised.\n\n'
  const seconds = (text: string): number => {
    const start = performance.now()
    readCables(text)
    return (performance.now() - start) / 1000
  }

  it.each([
    ['a cable of 10 MB', paragraph.repeat(180_000)],
    [
      '100,000 paragraphs',
      Array.from({ length: 100_000 }, (_, at) => `${at + 1}. (C) So it is.\n\n`).join(''),
    ],
    ['a line of 1 MB', `1. (C) ${'word '.repeat(200_000)}`],
    ['a line of one letter', 'A'.repeat(1_000_000)],
    ['spaces', `a${' '.repeat(1_000_000)}b`],
    ['letters apart', 'C O N F '.repeat(125_000)],
    ['dashes', `${'-'.repeat(1_000_000)}x`],
    ['rules', '-----\n'.repeat(150_000)],
    ['headings', '-----\nTRADE\n-----\n'.repeat(50_000)],
    ['brackets', '('.repeat(1_000_000)],
    ['tags', `TAGS: ${'TAGS: '.repeat(100_000)}`],
    ['references', `REF: ${'A. STATE 1 '.repeat(90_000)}`],
    ['reasons', `Classified By: ${'for r '.repeat(160_000)}`],
    ['END markers', `1. ${'END SUMMARY. '.repeat(75_000)}`],
    ['line-end hyphens', `1. (C) ${'foo-\nbar '.repeat(200_000)}`],
    ['bullets', `1. (C) x:\n${'-- a\n'.repeat(150_000)}`],
    [
      'deep nesting',
      `1. (C) x:\n${Array.from({ length: 1500 }, (_, at) => `${' '.repeat(at)}- x`).join('\n')}`,
    ],
    [
      'tables among lines',
      `1. (C) x:\n${'one line\na   b\nc   d\n'.repeat(40_000)}${'prose\n'.repeat(200_000)}a   b\n${'prose\n'.repeat(200_000)}`,
    ],
    ['mojibake', 'â€™'.repeat(300_000)],
    ['levels', 'SECRET\n'.repeat(100_000)],
    ['pages', 'x\nPAGE 02 OTTAWA 00012 01 OF 02 111533Z\n\nSECRET\n'.repeat(15_000)],
  ])('%s takes seconds, not minutes', (_, text) => expect(seconds(text)).toBeLessThan(60), 120_000)

  it('grows with the length, not with its square', () => {
    const short = Math.max(seconds(paragraph.repeat(9_000)), seconds(paragraph.repeat(9_000)), 0.02)
    expect(seconds(paragraph.repeat(90_000))).toBeLessThan(short * 40)
  }, 60_000)
})
