import { inks } from '../../model/inks.ts'
import type { PaperPages, SetLine, SetPage, Sheet } from '../../model/pages.ts'
import type { Paper, PaperLine } from '../../model/paper.ts'
import { type FlowUnit, paginate } from './flow.ts'
import { paperStyle } from './paper-style.ts'
import { type Column, setBlock, setLine, setTitle } from './set-blocks.ts'
import { widthOf } from './set-runs.ts'

export interface PaperFormat {
  sheet: Sheet
  /** Of the text, points. */
  size: number
  isCard: boolean
}

/** Sets a paper on pages: banner and page number on each, the authority block at the foot of the first. */
export function setPaper(paper: Paper, format: PaperFormat): PaperPages {
  const { sheet, size, isCard } = format
  const style = paperStyle(size, isCard)
  const width = Math.min(sheet.width - 2 * sheet.margin, style.measure)
  let key = 0
  const column: Column = { x: (sheet.width - width) / 2, width, style, nextKey: () => key++ }
  const frame = frameOf(sheet)
  const block = paper.block.flatMap(text =>
    setLine(plainLine(text), style.small, column, [{ type: 'P', key: key++ }]),
  )
  const blockHeight = block.length === 0 ? 0 : heightOf(block) + style.small.size
  const flows = paper.parts.map(({ title, blocks }) => [
    ...(title ? setTitle(title, column) : []),
    ...blocks.flatMap(one => setBlock(one, column)),
  ])
  flows.at(-1)?.push(...setNotes(paper.notes, column))
  const room = frame.bottom - frame.top
  const pages = flows.flatMap((units, part) =>
    paginate(units, { first: part === 0 ? room - blockHeight : room, other: room }),
  )
  const shown = pages.length === 0 ? [[]] : pages
  return {
    sheet,
    banner: paper.banner,
    language: paper.language,
    properties: paper.properties,
    pages: shown.map((units, at) => {
      const body = placed(units, frame.top)
      const foot = at === 0 ? placed(block, frame.bottom - heightOf(block)) : { lines: [], rules: [] }
      return {
        frame: pageFrame(paper, sheet, column, { page: at + 1, of: shown.length }),
        lines: [...body.lines, ...foot.lines],
        rules: [
          ...body.rules,
          ...(foot.lines.length > 0 ? [blockRule(column, frame.bottom - blockHeight + 2)] : []),
        ],
      }
    }),
  }
}

const heightOf = (units: FlowUnit[]): number => units.reduce((sum, { height }) => sum + height, 0)

const plainLine = (text: string): PaperLine => ({
  type: 'paragraph',
  level: 0,
  number: null,
  id: null,
  runs: [{ role: 'words', text, bold: false, italic: false }],
})

const blockRule = ({ x, width }: Column, y: number) => ({ x, y, width, height: 0.5, fill: inks.rule })

function setNotes(notes: string[], column: Column): FlowUnit[] {
  if (notes.length === 0) return []
  const { small, text } = column.style
  const heading = { name: null, depth: 2, heading: plainLine('Sources'), items: [] }
  return [
    ...setBlock(heading, column),
    ...notes.flatMap((note, at) =>
      setLine(
        plainLine(`${at + 1}. ${note}`),
        { ...small, size: Math.max(small.size, text.size * 0.8), before: 2 },
        column,
        [{ type: 'P', key: column.nextKey() }],
      ),
    ),
  ]
}

/** From the top of a page down. */
function placed(units: FlowUnit[], top: number): Pick<SetPage, 'lines' | 'rules'> {
  let y = top
  const lines: SetLine[] = []
  const rules: SetPage['rules'] = []
  units.forEach((unit, at) => {
    if (at > 0) y += unit.before
    lines.push(...unit.lines.map(line => ({ ...line, baseline: line.baseline + y })))
    rules.push(...unit.rules.map(rule => ({ ...rule, y: rule.y + y })))
    y += unit.height
  })
  return { lines, rules }
}

/** Between the bars of the banner and the foot. */
function frameOf({ height, width }: Sheet) {
  const isSmall = width < 450
  const edge = isSmall ? 16 : 28
  const bar = isSmall ? 15 : 18
  const foot = isSmall ? 16 : 22
  return { edge, bar, top: edge + bar + (isSmall ? 9 : 18), bottom: height - edge - bar - foot }
}

/** The banner's bars, and `page 2 of 3` with what the paper is. */
function pageFrame(
  { banner, properties }: Paper,
  sheet: Sheet,
  { x, width }: Column,
  { page, of }: { page: number; of: number },
): SetPage['frame'] {
  const { edge, bar } = frameOf(sheet)
  const size = sheet.width < 450 ? 8 : 9
  const text = { text: banner.text, size: size + 1.5, color: banner.color }
  const barAt = (y: number) => ({ x, y, width, height: bar, fill: banner.fill, text })
  const baseline = sheet.height - edge - bar - 6
  const plain = { size, bold: false, italic: false, color: inks.muted, rise: 0 }
  const count = `page ${page} of ${of}`
  const title = clipped(properties.title, width - widthOf(count, plain) - 16, size)
  const right = x + width - widthOf(count, plain)
  return {
    bars: [barAt(edge), barAt(sheet.height - edge - bar)],
    foot: {
      baseline,
      pieces: [
        { ...plain, x, text: title },
        { ...plain, x: right, text: count },
      ],
      path: [],
    },
  }
}

/** Cut at a word, with an ellipsis, to fit a line. */
function clipped(text: string, width: number, size: number): string {
  const face = { size, bold: false }
  if (widthOf(text, face) <= width) return text
  let words = text
  while (words.includes(' ') && widthOf(`${words}…`, face) > width)
    words = words.slice(0, words.lastIndexOf(' '))
  return `${words}…`
}
