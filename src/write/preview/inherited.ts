import type { FilledPlaceholder, LayoutPlaceholder } from '../../model/deck.ts'
import { hangOf } from '../package/xml/hang-of.ts'
import type { HungParagraph } from './set-lines.ts'

/** A placeholder's paragraphs with the styles that they take from its levels; deeper ones look like the last. */
export function inherited(shape: FilledPlaceholder, { levels }: LayoutPlaceholder): HungParagraph[] {
  return shape.paragraphs.flatMap(paragraph => {
    const level = Math.min(paragraph.level, levels.length - 1)
    const style = levels[level]
    return style ? [{ ...paragraph, style, hang: hangOf(style, levels[level - 1]) }] : []
  })
}
