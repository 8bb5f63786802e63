import { diagnose } from '../diagnostics/diagnose.ts'
import type { DraftBlock, DraftLine, DraftSlide, DraftTable, FrontMatter } from '../draft/draft.ts'
import { textOfWords } from '../draft/read-line.ts'
import { asPortion, highestPortion, portionCovers } from '../marking/portions.ts'
import { checkLine, type TrustContext } from './check-line.ts'
import type { CheckedBlock, CheckedLine, CheckedSlide, CheckedTable } from './checked.ts'
import { tokens } from './tokens.ts'

/** Holds every line of a slide against its sources. */
export function checkSlide(slide: DraftSlide, front: FrontMatter, context: TrustContext): CheckedSlide {
  const { title } = slide
  const named = title !== null && front.title !== null && textOfWords(title.words).trim() === front.title
  return {
    ...slide,
    kicker: checkLabelText(slide.kicker, slide, context),
    section: checkLabelText(slide.section, slide, context),
    part: checkLabelText(slide.part, slide, context),
    title: title && checkLine(title, 'portion', context, named ? front.titleMarking : null),
    blocks: slide.blocks.map(block => checkBlock(block, slide.class === 'title', context)),
    notes: slide.notes.map(line => checkLine(line, isLabel(line) ? 'label' : 'portion', context)),
  }
}

/** A label of fewer words is no sentence of the cable, though it stands in one. */
const sentenceLength = 8

/** A kicker or the name of a part bears no mark, unless it says a sentence of the cable. */
function checkLabelText(
  text: string | null,
  { place }: DraftSlide,
  { index, diagnostics }: TrustContext,
): string | null {
  const printed = /^\s*\(([^()]{1,80})\)\s*/.exec(text ?? '')
  const mark = asPortion(printed?.[1] ?? null)
  const words = (text ?? '').slice(mark === null ? 0 : printed?.[0].length)
  const needed = tokens(words).length < sentenceLength ? null : (index?.recognised(words) ?? null)
  if (needed === null || (mark !== null && portionCovers(mark, needed))) return text
  const raised = highestPortion(mark === null ? [needed] : [mark, needed])
  const message = `Words of the cable stand as a label without their mark (${raised}), which was put back: "${words}"`
  diagnostics.push(diagnose('layout/dropped-mark', message, { place }))
  return `(${raised}) ${words}`
}

function checkBlock(block: DraftBlock, onCover: boolean, context: TrustContext): CheckedBlock {
  return {
    name: block.name,
    depth: block.depth,
    heading: block.heading && checkLine(block.heading, 'label', context),
    content: block.content.map(item =>
      item.type === 'table'
        ? checkTable(item, context)
        : checkLine(item, isLabel(item) ? 'label' : onCover ? 'cover' : 'portion', context),
    ),
  }
}

function checkTable(table: DraftTable, context: TrustContext): CheckedTable {
  const isLabelTable = table.header.every(isEmpty)
  return {
    ...table,
    header: table.header.map(cell => checkLine(cell, 'label', context)),
    rows: table.rows.map(row => checkRow(row, isLabelTable, context)),
  }
}

/**
 * A row is one portion: one marked cell marks it, and its other cells are labels. Tags in a cell of their own
 * speak for the whole row. Without any mark the last cell that says something takes one. In a table without
 * column heads the first cell is a label: `| Where | *Not found in the cable* |`.
 */
function checkRow(row: DraftLine[], isLabelTable: boolean, context: TrustContext): CheckedLine[] {
  const tags = row.flatMap(cell => cell.tags)
  const isMarked = (cell: DraftLine) => cell.mark !== null || (cell.tags.length > 0 && !isEmpty(cell))
  const telling = row.findLastIndex(
    (cell, index) => !isEmpty(cell) && !isLabel(cell) && !(isLabelTable && index === 0),
  )
  const none = !row.some(isMarked)
  const isPortion = (cell: DraftLine, index: number) => (none ? index === telling : isMarked(cell))
  const portions = row.map((cell, index) => {
    if (!isPortion(cell, index)) return null
    const checked = checkLine(cell.tags.length === 0 ? { ...cell, tags } : cell, 'portion', context)
    return { ...checked, tags: cell.tags }
  })
  const mark = highestPortion(portions.flatMap(portion => portion?.mark ?? []))
  return row.map((cell, index) => portions[index] ?? checkLabel(cell, mark, context))
}

/** A cell beside a marked one needs a mark of its own only for words of the cable that are higher. */
function checkLabel(cell: DraftLine, rowMark: string, context: TrustContext): CheckedLine {
  const needed = context.index?.recognised(textOfWords(cell.words)) ?? null
  const isCovered = needed === null || portionCovers(rowMark, needed)
  return checkLine(cell, 'label', isCovered ? { ...context, index: null } : context)
}

const isEmpty = (line: DraftLine): boolean => textOfWords(line.words).trim() === ''

/** `*Not found in the cable*`, `Say: [to be drafted]`, `What the slide left out:`. */
function isLabel(line: DraftLine): boolean {
  if (line.tags.length > 0) return false
  const text = textOfWords(line.words).trim()
  const italic = line.words.every(word => word.italic || word.text.trim() === '')
  return italic || text.endsWith(':') || /^(?:[^:[\]]{1,30}:)?\s*\[[^[\]]*\]$/.test(text)
}
