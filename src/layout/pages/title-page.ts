import { textHeight } from '../../measure/text-height.ts'
import type { Shape } from '../../model/deck.ts'
import type { CheckedLine, CheckedSlide } from '../../trust/checked.ts'
import { coverBoxes } from '../design/cover-boxes.ts'
import type { Design } from '../design/design.ts'
import type { Page } from './page.ts'
import { sectionsOf } from './sections.ts'
import { plainRun, type SetParagraph, setLine } from './set-line.ts'
import { filled } from './shapes.ts'
import { textPages } from './text-pages.ts'

export interface CoverWords {
  /** Lines of the authority block. */
  authority: string[]
  /** No source was at hand. */
  unchecked: boolean
}

/** The cover: below its title whom, when and what the source lacks; at the foot the authority block. */
export function titlePages(
  slide: CheckedSlide,
  { authority, unchecked }: CoverWords,
  design: Design,
): Page[] {
  const { levels, theme, fonts } = design
  const boxes = coverBoxes(design)
  const lines = sectionsOf(slide).flatMap(({ heading, units }) => [
    ...(heading ? [heading] : []),
    ...units.flat(),
  ])
  const block = authority.map(text => {
    const runs = [{ ...plainRun, text }]
    return { paragraph: { level: 0, bullet: false, runs }, runs, style: levels.small }
  })
  const height = textHeight(block, boxes.authority.width, fonts)
  const y = boxes.authority.y + boxes.authority.height - height
  // The subtitle of an office's cover may reach into the block's place.
  const room = Math.min(boxes.subtitle.height, y - 8 - boxes.subtitle.y)
  const fits = (set: SetParagraph[]) => textHeight(set, boxes.subtitle.width, fonts) <= room
  const notices = unchecked ? [notice(theme.words.unchecked, design)] : []
  const { lead, body, floor } = theme.sizes
  const small = lines.map(line => setSubtitle(line, floor, design))
  const larger = [lead, body].map(size => lines.map(line => setSubtitle(line, size, design)))
  const all = larger.find(set => fits([...set, ...notices])) ?? small
  const fitting = all.findLastIndex((_, at) => fits([...all.slice(0, at + 1), ...notices]))
  const paragraphs = [...all.slice(0, fitting + 1), ...notices]
  const shapes: Shape[] = paragraphs.length === 0 ? [] : [filled('subtitle', paragraphs, null)]
  const isHigher = height > boxes.authority.height
  if (block.length > 0)
    shapes.push(filled('authority', block, isHigher ? { ...boxes.authority, y, height } : null))
  const rest = { name: null, depth: 0, heading: null, content: lines.slice(fitting + 1) }
  const cover: Page = { layout: 'Title Slide', shapes, lines: lines.slice(0, fitting + 1) }
  return rest.content.length === 0 ? [cover] : [cover, ...textPages({ ...slide, blocks: [rest] }, design)]
}

/** Statements of the cable large, remarks about it small. */
function setSubtitle(line: CheckedLine, size: number, design: Design): SetParagraph {
  const remark = line.given === null
  const own = remark ? design.theme.sizes.floor : size
  const setting = { style: design.levels.subtitle, level: 0, bullet: false, size: own }
  return setLine(line, { ...setting, color: remark ? 'muted' : null }, design)
}

function notice(text: string, { levels }: Design): SetParagraph {
  const runs = [{ ...plainRun, text, bold: true, color: 'watchOut' as const }]
  return { paragraph: { level: 0, bullet: false, runs }, runs, style: levels.subtitle }
}
