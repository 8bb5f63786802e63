import type { BoxStyle, DrawnShape } from '../../model/deck.ts'
import { place } from './place.ts'
import type { PresentationSlide, TextOptions } from './pptxgen.ts'
import { schemeColor } from './scheme-color.ts'
import { type SlideNumbers, textRuns } from './text-runs.ts'

/** Bars, rules, markers and free text, with or without text: a shape without a text body upsets readers (#1441). */
export function drawShape(
  slide: PresentationSlide,
  shape: DrawnShape,
  numbers: SlideNumbers,
  lang: string,
): void {
  const options: TextOptions = {
    ...place(shape.box),
    ...boxOptions(shape.style),
    shape: shape.geometry as NonNullable<TextOptions['shape']>,
    objectName: shape.name,
    lang,
  }
  if (isTextBox(shape)) options.isTextBox = true
  slide.addText(textRuns(shape.paragraphs, numbers, { lang }), options)
}

/** PowerPoint's own text boxes are rectangles without fill and line. */
function isTextBox(shape: DrawnShape): boolean {
  return (
    shape.geometry === 'rect' &&
    shape.style.fill === null &&
    shape.style.line === null &&
    shape.paragraphs.length > 0
  )
}

function boxOptions(style: BoxStyle): TextOptions {
  const { left, right, bottom, top } = style.inset
  const options: TextOptions = { valign: style.anchor, margin: [left, right, bottom, top] }
  if (style.fill !== null) options.fill = { color: schemeColor(style.fill) }
  if (style.line !== null) options.line = { color: schemeColor(style.line.color), width: style.line.width }
  return options
}
