import { textHeight } from '../../measure/text-height.ts'
import type { CheckedLine, CheckedSlide } from '../../trust/checked.ts'
import type { Design } from '../design/design.ts'
import { columnsPages } from './columns-pages.ts'
import type { Page } from './page.ts'
import { countPoints, countWords, type Section, sectionsOf } from './sections.ts'
import { setLine } from './set-line.ts'
import { filled } from './shapes.ts'

/** Plain points: a few of them large in one column, more in balanced columns, on as many slides as they need. */
export function textPages(slide: CheckedSlide, design: Design): Page[] {
  const sections = sectionsOf(slide)
  return leadPage(sections, design) ?? flowPages(sections, design)
}

/** Most points that stand large in one column. */
const fewPoints = 4

function leadPage(sections: Section[], design: Design): Page[] | null {
  const [only] = sections
  if (sections.length !== 1 || !only || only.heading) return null
  const { limits } = design.theme
  if (countPoints(only.units) > fewPoints || countWords(only.units) > limits.words) return null
  const paragraphs = only.units.flat().map(line => setLead(line, design))
  const { content } = design.boxes
  if (textHeight(paragraphs, content.width * 0.9, design.fonts) > content.height * 0.8) return null
  return [
    { layout: 'Title and Content', shapes: [filled('body', paragraphs, null)], lines: only.units.flat() },
  ]
}

function setLead(line: CheckedLine, design: Design) {
  const level = Math.min(line.level, 1)
  const style = level === 0 ? design.levels.lead : design.levels.subLead
  return setLine(line, { style, level, bullet: line.bullet && line.mark !== null }, design)
}

function flowPages(sections: Section[], design: Design): Page[] {
  const indexes = sections.map((_, index) => index)
  const plan = {
    placeholders: ['left', 'right'],
    columns: [indexes],
    loose: [],
    band: null,
    order: indexes,
    keep: 0,
    together: 0,
  }
  return columnsPages(sections, { ...plan, layout: 'Two Content' }, design)
}
