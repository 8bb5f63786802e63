import type { CheckedLine } from '../../trust/checked.ts'
import type { Design } from '../design/design.ts'
import { blockColor } from './block-color.ts'
import type { Section, Unit } from './sections.ts'
import { type SetParagraph, setLine } from './set-line.ts'

/** A block's heading and lines as paragraphs of a column: the heading on level 0, points on 1, points below them on 2. */
export function setSection(
  { name, heading }: Pick<Section, 'name' | 'heading'>,
  units: Unit[],
  size: number,
  design: Design,
): SetParagraph[] {
  const { levels } = design
  const head = heading
    ? [setLine(heading, { style: levels.heading, level: 0, bullet: false, color: blockColor(name) }, design)]
    : []
  return [...head, ...units.flat().map(line => setPoint(line, 1, size, design))]
}

/** A point in a placeholder whose points begin at level `base`. */
export function setPoint(line: CheckedLine, base: number, size: number, design: Design): SetParagraph {
  const isSub = line.level > 0
  const style = isSub ? design.levels.subpoint : design.levels.point
  const bullet = line.bullet && line.mark !== null
  return setLine(line, { style, level: isSub ? base + 1 : base, bullet, size }, design)
}
