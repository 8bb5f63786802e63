import type { DraftLine, DraftSlide, DraftTable } from '../draft/draft.ts'
import { readDraft } from '../draft/read-draft.ts'
import { textOfWords } from '../draft/read-line.ts'
import { isBanner, isBlockLine, lineOf } from './line-of.ts'
import type { Product, ProductLine, ProductPage } from './product.ts'
import { isHeadingText } from './shape-text.ts'

/** A draft or a Markdown page of talking points: each slide is a page; the front matter's marking is its banner. */
export function readMarkdown(markdown: string): Product {
  const { value, diagnostics } = readDraft(markdown)
  const { front, slides } = value
  const corrected = new Set(
    diagnostics.flatMap(({ code, place }) => (code === 'layout/corrected-mark' ? [place?.start.offset] : [])),
  )
  const isDraft = slides.some(slide => slide.class !== null || slide.kicker !== null)
  const pages = slides.map((slide, at): ProductPage => {
    const lines = linesOf(slide, isDraft).flatMap(line => {
      const start = line.place?.start.offset
      if (line.text === '') return []
      return [start !== undefined && corrected.has(start) ? { ...line, sign: signAt(markdown, start) } : line]
    })
    const inFront = at === 0 ? [{ where: 'front matter', text: front.marking ?? '' }] : []
    const printed = lines.map(({ text }) => text).filter(isBanner)
    return {
      name: isDraft ? `slide ${at + 1}` : 'page',
      banners: isDraft ? inFront : topAndBottom(printed),
      block: lines.map(({ text }) => text).filter(isBlockLine),
      isFirst: !isDraft && at === 0,
      lines: lines.filter(({ text }) => !isBanner(text) && !isBlockLine(text)),
    }
  })
  return { pages: isDraft ? pages : merged(pages) }
}

const topAndBottom = (printed: string[]): ProductPage['banners'] => [
  { where: 'top', text: printed[0] ?? '' },
  { where: 'bottom', text: printed.length > 1 ? (printed.at(-1) ?? '') : '' },
]

function linesOf(slide: DraftSlide, isDraft: boolean): ProductLine[] {
  const isCover = slide.class === 'title'
  const lineFrom = (line: DraftLine): ProductLine[] =>
    isCover || !(isDraft || line.bullet)
      ? brokenLines(line).map(coverLine)
      : [readBack(line, 'text', line.bullet)]
  return [
    ...(slide.title ? [readBack(slide.title, 'title', slide.title.tags.length > 0)] : []),
    ...slide.blocks.flatMap(({ heading, content }) => [
      ...(heading ? [readBack(heading, heading.mark === null ? 'text' : 'title', false)] : []),
      ...content.flatMap(item => (item.type === 'line' ? lineFrom(item) : tableLines(item))),
    ]),
    ...slide.notes.map(line => readBack(line, 'text', true)),
  ]
}

/** `© Canada prefers ...`: reading has taken the sign off the line. */
const signAt = (markdown: string, offset: number): string | null =>
  /[©®]/.exec(markdown.slice(offset, offset + 200))?.[0] ?? null

/** A page of talking points may hold rules, which open no page. */
function merged(pages: ProductPage[]): ProductPage[] {
  const [first] = pages
  if (!first) return []
  const banners = pages.flatMap(page => page.banners.map(({ text }) => text)).filter(Boolean)
  return [
    {
      ...first,
      banners: topAndBottom(banners),
      block: pages.flatMap(page => page.block),
      lines: pages.flatMap(page => page.lines),
    },
  ]
}

/** `isPoint`: never a heading, however short. */
function readBack(line: DraftLine, kind: ProductLine['kind'], isPoint: boolean): ProductLine {
  const front = line.mark === null ? '' : `(${line.mark}) `
  const behind = line.tags.length === 0 ? '' : ` [${line.tags.join(', ')}]`
  const runs = [{ text: front, italic: false }, ...line.words, { text: behind, italic: false }]
  const read = lineOf(runs, kind, line.place)
  const isHeading = !isPoint && kind !== 'title' && read.mark === null && read.tags.length === 0
  return isHeading && isHeadingText(read.text) ? { ...read, kind: 'label' } : read
}

/** The authority block of a page is one paragraph of several lines. */
const brokenLines = (line: DraftLine): DraftLine[] =>
  textOfWords(line.words).split('\n').some(isBlockLine)
    ? textOfWords(line.words)
        .split('\n')
        .map((text, at) => ({
          ...line,
          mark: at === 0 ? line.mark : null,
          tags: [],
          words: [{ text, bold: false, italic: false }],
        }))
    : [line]

/** A line of the template's own, without a name or a number, which layout marks: `Partial extract: ...`. */
function coverLine(line: DraftLine): ProductLine {
  const read = readBack(line, 'cover', true)
  const isOwn = read.mark === null && read.tags.length === 0 && !/[\d[]|\s\p{Lu}/u.test(read.text)
  return isOwn ? { ...read, kind: 'label' } : read
}

const beside = (line: DraftLine): ProductLine => ({ ...readBack(line, 'cell', true), kind: 'beside' })

/** A row is one portion, its mark and tags speak for each cell; without column heads the first cell is a label. */
function tableLines({ header, rows }: DraftTable): ProductLine[] {
  const hasHeads = header.some(cell => readBack(cell, 'cell', true).text !== '')
  const lines = rows.flatMap(row => {
    const isPortion = ({ mark, tags }: DraftLine) => mark !== null || tags.length > 0
    const isMarked = row.some(isPortion)
    return row.map((cell, at) => {
      const isLabel = isMarked ? !isPortion(cell) : at === 0 && !hasHeads
      return isLabel ? beside(cell) : readBack(cell, 'cell', true)
    })
  })
  return [...header.map(beside), ...lines]
}
