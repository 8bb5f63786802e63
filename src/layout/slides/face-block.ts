import { textHeight } from '../../measure/text-height.ts'
import type { DrawnShape } from '../../model/deck.ts'
import { insetBox, plainBox } from '../design/boxes.ts'
import type { Design } from '../design/design.ts'
import { plainRun } from '../pages/set-line.ts'
import type { CoverWords } from '../pages/title-page.ts'

/**
 * What a cover says at its foot, for the first slide of a deck without one: the authority block stands on the face of
 * a document (32 CFR 2001.21(b)). Null where there is nothing to say; else the shape, and the room that it leaves.
 */
export function faceBlock(
  { authority, unchecked }: CoverWords,
  design: Design,
): { shape: DrawnShape; design: Design } | null {
  const { theme, levels, fonts, boxes } = design
  const texts = [...(unchecked ? [theme.words.unchecked] : []), ...authority]
  if (texts.length === 0) return null
  const style = { ...levels.small, spaceBefore: 0 }
  const set = texts.map(text => {
    const runs = [{ ...plainRun, text }]
    return { paragraph: { level: 0, bullet: false, runs }, runs, style }
  })
  const height = textHeight(set, boxes.content.width, fonts)
  const { x, y, width } = boxes.content
  const shape: DrawnShape = {
    type: 'shape',
    name: 'Authority',
    altText: '',
    geometry: 'rect',
    box: { x, y: y + boxes.content.height - height, width, height },
    style: { ...plainBox, anchor: 'bottom' },
    paragraphs: set.map(({ paragraph }) => ({ ...paragraph, style })),
  }
  const content = insetBox(boxes.content, { bottom: height + theme.spacing.paragraph })
  return { shape, design: { ...design, boxes: { ...boxes, content } } }
}
