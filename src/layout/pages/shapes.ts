import type { Box, ColorRole, DrawnShape, FilledPlaceholder, Hex } from '../../model/deck.ts'
import { plainBox } from '../design/boxes.ts'
import type { SetParagraph } from './set-line.ts'

/** A decoration without words: a bar or rule. */
export function bar(name: string, box: Box, fill: ColorRole | Hex): DrawnShape {
  return {
    type: 'shape',
    name,
    altText: '',
    geometry: 'rect',
    box,
    style: { ...plainBox, fill },
    paragraphs: [],
  }
}

export function filled(placeholder: string, paragraphs: SetParagraph[], box: Box | null): FilledPlaceholder {
  return { type: 'placeholder', placeholder, box, paragraphs: paragraphs.map(({ paragraph }) => paragraph) }
}
