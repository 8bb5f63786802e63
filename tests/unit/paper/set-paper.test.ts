import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PaperPages, SetLine, SetPage } from '../../../src/model/pages.ts'
import { fitCard } from '../../../src/paper/set/fit-card.ts'
import { type PaperFormat, setPaper } from '../../../src/paper/set/set-paper.ts'
import { sheets } from '../../../src/paper/set/sheets.ts'
import { paperFrom } from './sources.ts'

const textOf = ({ pieces }: SetLine): string => pieces.map(({ text }) => text).join('')
const wordsOn = ({ lines }: SetPage): string => lines.map(textOf).join(' ')
const format = (given: Partial<PaperFormat> = {}): PaperFormat => ({
  sheet: sheets.letter,
  size: 12,
  isCard: false,
  ...given,
})
const made = (body: string) => paperFrom(`---\nmarking: "S"\n---\n\n# (S) Points\n\n${body}`).paper

/** Lines of text on a page by their element. */
const runsOf = (page: SetPage): { key: number; type: string; lines: number }[] => {
  const runs: { key: number; type: string; lines: number }[] = []
  for (const { path } of page.lines) {
    const leaf = path[path.length - 1]
    if (!leaf || leaf.type === 'Lbl') continue
    const last = runs.at(-1)
    if (last?.key === leaf.key) last.lines++
    else runs.push({ key: leaf.key, type: leaf.type, lines: 1 })
  }
  return runs
}

const sentence = fc
  .array(fc.constantFrom('a', 'word', 'Ottawa', 'considerations', 'U.S.', 'x'.repeat(120)), {
    minLength: 1,
    maxLength: 90,
  })
  .map(words => words.join(' '))
const block = fc
  .tuple(fc.array(sentence, { minLength: 1, maxLength: 6 }), fc.boolean())
  .map(([points, isSmall]) =>
    [`${isSmall ? '###' : '##'} (S) Heading`, ...points.map(text => `- (S) ${text}`)].join('\n\n'),
  )
const paper = fc.array(block, { minLength: 1, maxLength: 9 }).map(blocks => made(blocks.join('\n\n')))
const sheet = fc.constantFrom(...Object.values(sheets))

describe('setPaper', () => {
  it('keeps every line within its page, above the foot', () => {
    fc.assert(
      fc.property(paper, sheet, fc.integer({ min: 9, max: 24 }), (given, sheet, size) => {
        for (const page of setPaper(given, format({ sheet, size })).pages)
          for (const line of [...page.lines, page.frame.foot]) {
            expect(line.baseline).toBeGreaterThan(0)
            expect(line.baseline).toBeLessThanOrEqual(page.frame.foot.baseline + 0.01)
            for (const { x } of line.pieces) expect(x).toBeGreaterThanOrEqual(0)
          }
      }),
      { numRuns: 40 },
    )
  })

  it('leaves no heading at the foot of a page, and no line of a paragraph alone', () => {
    fc.assert(
      fc.property(paper, sheet, (given, sheet) => {
        const pages = setPaper(given, format({ sheet, size: 11 })).pages.map(page => ({
          ...page,
          lines: page.lines.filter(
            line => !/^(?:Classified By|Derived From|Declassify On|Prepared|Department)/.test(textOf(line)),
          ),
        }))
        const all = new Map<number, number>()
        for (const page of pages)
          for (const { key, lines } of runsOf(page)) all.set(key, (all.get(key) ?? 0) + lines)
        pages.slice(0, -1).forEach((page, at) => {
          const runs = runsOf(page)
          const last = runs.at(-1)
          if (!last) return
          expect(['H1', 'H2', 'H3']).not.toContain(last.type)
          const next = pages[at + 1]
          const first = next && runsOf(next)[0]
          if (first?.key !== last.key) return
          expect(all.get(last.key)).toBeGreaterThan(3)
          expect(last.lines).toBeGreaterThan(1)
          expect(first.lines).toBeGreaterThan(1)
        })
      }),
      { numRuns: 40 },
    )
  })

  it('shows every word, in order', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 12 }), sheet, (sentences, sheet) => {
        const given = made(sentences.map(text => `- (S) ${text}`).join('\n'))
        const shown = setPaper({ ...given, block: [] }, format({ sheet }))
          .pages.map(wordsOn)
          .join('')
        expect(shown.replace(/[\s•]/g, '')).toBe(
          ['(S)Points', ...sentences.map(text => `(S)${text}`)].join('').replace(/\s/g, ''),
        )
      }),
      { numRuns: 40 },
    )
  })

  it('bears the banner and its number on each page, the authority block on the first alone', () => {
    const given = made(Array.from({ length: 60 }, (_, at) => `- (S) Point ${at} of sixty.`).join('\n'))
    const { pages } = setPaper(given, format())
    expect(pages.length).toBeGreaterThan(1)
    pages.forEach(({ frame }, at) => {
      expect(frame.bars.map(({ text }) => text?.text)).toEqual(['SECRET', 'SECRET'])
      expect(textOf(frame.foot)).toContain(`page ${at + 1} of ${pages.length}`)
    })
    const blocks = pages.map(page => wordsOn(page).includes('Classified By: A. Doe'))
    expect(blocks).toEqual([true, ...pages.slice(1).map(() => false)])
  })

  it('begins a page with each part, and goes on with larger text on more pages', () => {
    expect(setPaper(made('text\n\n---\n\n# (S) Tab A\n\ntext\n'), format()).pages).toHaveLength(2)
    const long = made(Array.from({ length: 40 }, () => '- (S) A point of some length to be said.').join('\n'))
    const count = (size: number) => setPaper(long, format({ size })).pages.length
    expect(count(24)).toBeGreaterThan(count(12))
  })
})

describe('fitCard', () => {
  const points = (name: string, count: number) =>
    `<!-- _block: ${name} -->\n## (S) ${name}\n\n${Array.from(
      { length: count },
      (_, at) =>
        `- (S) Point ${at} of ${name}, which is as long as the sentences of most cables are, or longer by a little.`,
    ).join('\n')}\n`
  const card = (counts: [number, number, number]) =>
    made([points('raise', counts[0]), points('if-raised', counts[1]), points('avoid', counts[2])].join('\n'))
  const pagesOf = (given: ReturnType<typeof fitCard>, name: keyof typeof sheets): PaperPages =>
    setPaper(given.paper, { sheet: sheets[name], size: given.size, isCard: true })
  const countOf = ({ paper }: ReturnType<typeof fitCard>) =>
    paper.parts[0]?.blocks.map(({ items }) => items.length)

  it.each(['letter', 'a4', 'a5', '5x8'] as const)('makes one page of %s, as large as it can be', name => {
    const small = fitCard(card([1, 1, 1]), sheets[name], null)
    const large = fitCard(card([4, 3, 2]), sheets[name], null)
    expect([small, large].map(fitted => pagesOf(fitted, name).pages.length)).toEqual([1, 1])
    expect(small.size).toBeGreaterThanOrEqual(large.size)
  })

  it('leaves out whole points from the end of the longest list', () => {
    const fitted = fitCard(card([4, 3, 2]), sheets['5x8'], 16)
    expect(pagesOf(fitted, '5x8').pages).toHaveLength(1)
    expect(fitCard(card([4, 3, 2]), sheets['5x8'], null).size).toBeLessThan(16)
    const counts = countOf(fitted) ?? []
    expect(Math.max(...counts)).toBeLessThan(4)
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
  })
})
