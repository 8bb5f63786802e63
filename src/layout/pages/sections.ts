import { textOfWords } from '../../draft/read-line.ts'
import type { CheckedBlock, CheckedLine, CheckedSlide, CheckedTable } from '../../trust/checked.ts'
import { withinColumns } from './within-columns.ts'

/** A block's lines, to be spread over slides. */
export interface Section {
  /** `position`, `raise`, `watch-out`; null for plain text. */
  name: string | null
  heading: CheckedLine | null
  units: Unit[]
}

/** Name of the block that a headline makes which has no room as a title. */
export const headlineBlock = 'headline'

/** Lines that stay together: a point, the points that it leads in to, and the label below it, `Say: [to be drafted]`. */
export type Unit = CheckedLine[]

export function sectionsOf(slide: CheckedSlide): Section[] {
  return slide.blocks
    .map(block => withHeading(block.name, block.heading, unitsOf(linesOf(block))))
    .filter(({ heading, units }) => heading !== null || units.length > 0)
}

/** A longer heading is a sentence, and stands as the first of its points. */
const longestHeading = 80

export function withHeading(name: string | null, heading: CheckedLine | null, units: Unit[]): Section {
  const isLong = heading !== null && textOfWords(heading.words).length > longestHeading
  return isLong ? { name, heading: null, units: [[heading], ...units] } : { name, heading, units }
}

export const tablesOf = (slide: CheckedSlide): CheckedTable[] =>
  slide.blocks.flatMap(block => block.content.filter(item => item.type === 'table')).map(withinColumns)

export const linesOf = (block: CheckedBlock): CheckedLine[] =>
  block.content.filter(item => item.type === 'line')

/** Points of a deeper level and labels stay with the point before them, a label with a colon with the one behind it. */
function unitsOf(lines: CheckedLine[]): Unit[] {
  const units: Unit[] = []
  let leads = false
  for (const line of lines) {
    const last = units.at(-1)
    const isLead = line.mark === null && textOfWords(line.words).trimEnd().endsWith(':')
    if (last && (leads || (!isLead && (line.mark === null || line.level > 0)))) last.push(line)
    else units.push([line])
    leads = isLead
  }
  return units
}

/** Points of a slide: labels and gaps are none, those of a list below a point count half. */
export const countPoints = (units: Unit[]): number =>
  units.flat().reduce((sum, { mark, level }) => sum + (mark === null ? 0 : level === 0 ? 1 : 0.5), 0)

export const countWords = (units: Unit[]): number =>
  units.flat().reduce((sum, line) => sum + (textOfWords(line.words).match(/\S+/g)?.length ?? 0), 0)
