import type { Box, TextParagraph } from '../../../model/deck.ts'

/** PowerPoint's own steps of shrinking, in per cent; below half of 12 points nobody reads. */
const scales = [100, 92.5, 85, 77.5, 70, 62.5, 55]

/** Notes text: 12 points, lines of 1.2, 6 points between paragraphs; prose in Arial runs half an em a character. */
const size = 12
const lineHeight = 1.2
const spaceBefore = 6
const characterWidth = 0.5
/** Both inner margins of a text box. */
const margins = { width: 14.4, height: 7.2 }

/**
 * `<a:bodyPr>` of a notes page: text that is likely to run off the page is made smaller, as PowerPoint does it
 * when the text is next edited. Notes quote whole paragraphs, and there is no second page for them.
 */
export function notesFitXml(paragraphs: TextParagraph[], box: Box): string {
  const scale = scales.find(percent => height(paragraphs, box, percent / 100) <= box.height - margins.height)
  const chosen = scale ?? scales.at(-1) ?? 100
  const attribute = chosen === 100 ? '' : ` fontScale="${chosen * 1000}"`
  return `<a:bodyPr><a:normAutofit${attribute}/></a:bodyPr>`
}

function height(paragraphs: TextParagraph[], box: Box, scale: number): number {
  const perLine = (box.width - margins.width) / (size * scale * characterWidth)
  const lines = paragraphs
    .flatMap(({ runs }) =>
      runs
        .map(({ text }) => text)
        .join('')
        .split('\n'),
    )
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0)
  return lines * size * scale * lineHeight + paragraphs.length * spaceBefore
}
