import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutUnit } from '../../../src/layout/pages/cut-unit.ts'
import { evenGroups } from '../../../src/layout/pages/even-groups.ts'
import { paginate } from '../../../src/layout/pages/paginate.ts'
import type { Section, Unit } from '../../../src/layout/pages/sections.ts'
import { shareWidths } from '../../../src/layout/pages/share-widths.ts'
import type { CheckedLine } from '../../../src/trust/checked.ts'

const line = (text: string): CheckedLine => ({
  type: 'line',
  bullet: true,
  level: 0,
  number: null,
  id: null,
  mark: 'C',
  given: 'C',
  words: [{ text, bold: false, italic: false }],
  tags: ['¶1'],
  origin: 'source',
  sources: [],
  place: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
})

const section = (name: string | null, texts: string[]): Section => ({
  name,
  heading: null,
  units: texts.map(text => [line(text)]),
})

const textsOf = (units: Unit[]) => units.flat().map(({ words }) => words.map(({ text }) => text).join(''))

const rules = {
  limits: { points: 6, words: 90, mostWords: 126 },
  order: [0, 1, 2],
  keep: 0,
  together: 3,
  cutSign: '…',
  fits: () => true,
}

describe('paginate', () => {
  it('keeps what it should on the first slide and lets the rest go on', () => {
    const sections = [
      section('position', ['a', 'b', 'c', 'd', 'e']),
      section('raise', ['r', 's']),
      section('watch-out', ['w']),
    ]
    const pages = paginate(sections, { ...rules, order: [1, 2, 0], keep: 2 })
    expect(pages.map(page => page.map(textsOf))).toEqual([
      [['a'], ['r', 's'], ['w']],
      [['b', 'c', 'd', 'e'], [], []],
    ])
  })

  it('evens out', () => {
    const pages = paginate([section(null, ['a', 'b', 'c', 'd', 'e', 'f', 'g'])], {
      ...rules,
      order: [0],
      together: 0,
    })
    expect(pages.map(page => page.flat().length)).toEqual([4, 3])
  })

  const listOf = (lead: string, count: number, item: string): Unit => [
    line(lead),
    ...Array.from({ length: count }, (_, at) => ({ ...line(`${item} ${at}`), level: 1 })),
  ]
  const pagesOf = (unit: Unit) =>
    paginate([{ name: null, heading: null, units: [unit] }], { ...rules, order: [0], together: 0 })

  it('leaves a list of short points whole, many as they are', () => {
    expect(pagesOf(listOf('They will raise:', 15, 'duty')).map(page => page.flat(2).length)).toEqual([16])
  })

  it('cuts a list between its points where it holds more words than a slide should, and leads in to both parts', () => {
    const list = listOf(
      'They will raise:',
      15,
      'the duty on shrimp, crab, wool grease and cheese from the north',
    )
    const pages = pagesOf(list).map(page => textsOf(page.flat()))
    const texts = textsOf([list])
    expect(pages.map(page => page[0])).toEqual([
      'They will raise:',
      ...pages.slice(1).map(() => 'They will raise: …'),
    ])
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.flatMap(page => page.slice(1))).toEqual(texts.slice(1))
  })

  it('ends a slide where a section ends, if that takes no slide more', () => {
    const pages = paginate(
      [
        section('raise', ['a', 'b', 'c', 'd']),
        section('if-raised', ['e']),
        section('avoid', ['f', 'g', 'h']),
      ],
      { ...rules, together: 0 },
    )
    expect(pages.map(page => page.map(textsOf))).toEqual([
      [['a', 'b', 'c', 'd'], [], []],
      [[], ['e'], ['f', 'g', 'h']],
    ])
  })

  it('leaves a point with the label below it whole, however long', () => {
    const unit = [line('word '.repeat(140).trim()), { ...line('Say: [to be drafted]'), mark: null }]
    const pages = paginate([{ name: null, heading: null, units: [unit] }], {
      ...rules,
      order: [0],
      together: 0,
    })
    expect(pages.map(page => page.flat(2).length)).toEqual([2])
  })

  it('cuts a unit that fits no slide, at a sentence', () => {
    const fits = (share: Unit[][]) => textsOf(share.flat()).join(' ').length <= 40
    const [first, second] = paginate(
      [section(null, ['One two three four five six. Seven eight nine ten eleven twelve.'])],
      {
        ...rules,
        order: [0],
        together: 0,
        fits,
      },
    )
    expect(textsOf(first?.flat() ?? [])).toEqual(['One two three four five six. …'])
    expect(textsOf(second?.flat() ?? [])).toEqual(['… Seven eight nine ten eleven twelve.'])
  })

  it('loses nothing, repeats nothing and keeps the order, whatever fits', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 40 }), {
      maxLength: 9,
    })
    fc.assert(
      fc.property(
        fc.tuple(texts, texts, texts),
        fc.integer({ min: 3, max: 60 }),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 0, max: 3 }),
        (all, room, keep, together) => {
          const sections = all.map((own, index) => section(index === 2 ? null : 'raise', own))
          const fits = (share: Unit[][]) => textsOf(share.flat()).join('').length <= room
          const pages = paginate(sections, { ...rules, keep, together, fits })
          sections.forEach((own, index) => {
            const before = textsOf(own.units).join('').replace(/\s/g, '')
            const after = textsOf(pages.flatMap(page => page[index] ?? []))
              .join('')
              .replace(/[\s…]/g, '')
            expect(after).toBe(before)
          })
          if (all.flat().length > 0) expect(pages.every(page => page.flat().length > 0)).toBe(true)
        },
      ),
    )
  })
})

it('never measures more of a word of 100,000 letters than a slide could hold, and loses none of it', () => {
  const word = 'x'.repeat(100_000)
  let longest = 0
  const pages = paginate([section(null, [word])], {
    ...rules,
    order: [0],
    fits: share => {
      const length = share
        .flat()
        .flatMap(unit => textsOf([unit]))
        .join('').length
      longest = Math.max(longest, length)
      return length <= 900
    },
  })
  expect(longest).toBeLessThan(10_000)
  expect(
    pages
      .flatMap(([units]) => textsOf(units ?? []))
      .join('')
      .replace(/[… ]/g, ''),
  ).toBe(word)
})

describe('cutUnit', () => {
  it('parts lines of a unit before it cuts one', () => {
    const unit = [line('a point'), line('Say: x')]
    const [head, tail] = cutUnit(unit, '…', part => part.length < 2)
    expect([textsOf([head]), textsOf([tail])]).toEqual([['a point'], ['Say: x']])
  })

  it('leaves whole what cannot be cut', () => {
    const unit = [line('word')]
    expect(cutUnit(unit, '…', () => false)).toEqual([unit, []])
  })
})

it('evenGroups differ by one at most', () => {
  expect(evenGroups([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 3).map(group => group.length)).toEqual([3, 4, 3])
  expect(evenGroups([1], 3)).toEqual([[1]])
})

it('shareWidths fills the width, short columns first', () => {
  const widths = shareWidths(
    [
      { wanted: 60, least: 40 },
      { wanted: 3000, least: 90 },
      { wanted: 700, least: 90 },
    ],
    800,
  )
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(800)
  expect(widths[0]).toBeCloseTo(60)
  expect(widths[1]).toBeGreaterThan(widths[2] ?? 0)
  expect(shareWidths([{ wanted: 100, least: 50 }], 800)).toEqual([528])
})
