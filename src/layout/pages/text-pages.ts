import { textHeight } from '../../measure/text-height.ts'
import type { CheckedLine, CheckedSlide } from '../../trust/checked.ts'
import type { Design } from '../design/design.ts'
import { columnsPages } from './columns-pages.ts'
import type { Page } from './page.ts'
import { countPoints, countWords, headlineBlock, type Section, sectionsOf } from './sections.ts'
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
  const { content } = design.boxes
  const set = [largest, 1].map(factor => {
    const paragraphs = only.units.flat().map(line => setLead(line, factor, design))
    return { paragraphs, height: textHeight(paragraphs, content.width, design.fonts) }
  })
  const { paragraphs } = set.find(({ height }, at) => height <= content.height * (at === 0 ? 0.6 : 1)) ?? {}
  if (!paragraphs) return null
  return [
    { layout: 'Title and Content', shapes: [filled('body', paragraphs, content)], lines: only.units.flat() },
  ]
}

/** What little text there is stands larger. */
const largest = 7 / 6

function setLead(line: CheckedLine, factor: number, design: Design) {
  const level = Math.min(line.level, 1)
  const style = level === 0 ? design.levels.lead : design.levels.subLead
  const size = Math.round(style.size * factor)
  return setLine(line, { style, level, bullet: line.bullet && line.mark !== null, size }, design)
}

function flowPages(sections: Section[], design: Design): Page[] {
  const indexes = sections.map((_, index) => index)
  const above = indexes.find(index => sections[index]?.name === headlineBlock) ?? null
  const plan = {
    placeholders: ['left', 'right'],
    columns: [indexes.filter(index => index !== above)],
    loose: [],
    above,
    band: null,
    order: indexes,
    keep: 0,
    together: 0,
  }
  return columnsPages(sections, { ...plan, layout: 'Two Content' }, design)
}
