import type { Run, StyledParagraph, TextParagraph } from '../../model/deck.ts'
import type { TextOptions, TextRun } from './pptxgen.ts'
import { schemeColor } from './scheme-color.ts'

/** Number of a slide (from 1) by its id: where a run's link leads. */
export type SlideNumbers = ReadonlyMap<string, number>

/**
 * Paragraphs as PptxGenJS's flat list of runs: the last of each paragraph breaks the line. A line break inside
 * a run becomes a soft break. `common` goes to every run.
 */
export function textRuns(
  paragraphs: (TextParagraph | StyledParagraph)[],
  numbers: SlideNumbers,
  common: TextOptions,
): TextRun[] {
  return paragraphs.flatMap(paragraph => {
    const pieces = paragraph.runs.flatMap(run =>
      run.text.split('\n').map((text, line) => ({ run, text, breakBefore: line > 0 })),
    )
    if (pieces.length === 0) pieces.push({ run: emptyRun, text: '', breakBefore: false })
    return pieces.map(({ run, text, breakBefore }, index) => ({
      text,
      options: {
        ...common,
        // Else PptxGenJS counts the slide's shapes for each run, to name it.
        objectName: 'Run',
        ...paragraphOptions(paragraph, index === 0),
        ...runOptions(run, 'style' in paragraph ? paragraph : null, numbers),
        softBreakBefore: breakBefore,
        breakLine: index === pieces.length - 1,
      },
    }))
  })
}

const emptyRun: Run = { text: '', bold: null, italic: null, size: null, color: null, slide: null }

/** Placeholders inherit all of it: `package/repairs/paragraphs.ts` sees to level and bullet. */
function paragraphOptions(paragraph: TextParagraph | StyledParagraph, first: boolean): TextOptions {
  if (!('style' in paragraph)) return {}
  const { style, level } = paragraph
  const options: TextOptions = {
    align: style.align,
    lineSpacingMultiple: style.lineSpacing,
    paraSpaceBefore: style.spaceBefore,
    indentLevel: level,
  }
  // A bullet starts a paragraph in PptxGenJS, so only the first run may carry it. Which one it is says the
  // repair of paragraphs: PptxGenJS takes four hex digits, and no emoji has so few.
  if (first && paragraph.bullet && style.bullet !== null)
    options.bullet = { indent: style.indent / (level + 1) }
  return options
}

function runOptions(run: Run, styled: StyledParagraph | null, numbers: SlideNumbers): TextOptions {
  const style = styled?.style ?? null
  const options: TextOptions = {
    bold: run.bold ?? style?.bold ?? false,
    italic: run.italic ?? false,
  }
  const size = run.size ?? style?.size
  const color = run.color ?? style?.color
  if (size !== undefined) options.fontSize = size
  if (color !== undefined) options.color = schemeColor(color)
  if (style?.font === 'heading') options.fontFace = '+mj-lt'
  if (run.slide !== null) options.hyperlink = { slide: slideNumber(run.slide, numbers) }
  return options
}

function slideNumber(id: string, numbers: SlideNumbers): number {
  const number = numbers.get(id)
  if (number === undefined) throw new Error(`A run leads to slide ${id}, which the deck does not hold`)
  return number
}
