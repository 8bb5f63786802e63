import { textOfWords } from '../../draft/read-line.ts'
import { lineCount, textHeight } from '../../measure/text-height.ts'
import type { LevelStyle } from '../../model/deck.ts'
import type { CheckedLine } from '../../trust/checked.ts'
import { coverBoxes } from '../design/cover-boxes.ts'
import type { Design } from '../design/design.ts'
import { plainRun, quietColor, type SetParagraph, setLine } from '../pages/set-line.ts'

/** A title set in its box; null where its words need more than the box has at the smallest size. */
export function fitTitle(
  line: CheckedLine,
  suffix: string,
  isCover: boolean,
  design: Design,
): SetParagraph | null {
  const { theme, levels, boxes } = design
  const style = isCover ? levels.cover : levels.title
  const steps = isCover
    ? [style.size, style.size * 0.84, style.size * 0.72, theme.sizes.titleFloor]
    : [style.size, theme.sizes.titleFloor]
  const most = isCover ? 4 : 2
  const set = steps.map(size =>
    setTitle(line, suffix, style, Math.max(theme.sizes.titleFloor, Math.round(size)), design),
  )
  const box = isCover ? coverBoxes(design).title : boxes.title
  // Our own boxes hold that many lines; an office's may be lower.
  const fits = (paragraph: SetParagraph) =>
    lineCount(paragraph, box.width, design.fonts) <= most &&
    (design.cover === null || textHeight([paragraph], box.width, design.fonts) <= box.height)
  return set.find(fits) ?? null
}

/** A title at the smallest size whether it fits or not: better over its box than lost. */
export const smallestTitle = (
  line: CheckedLine,
  suffix: string,
  isCover: boolean,
  design: Design,
): SetParagraph => {
  const { levels, theme } = design
  return setTitle(line, suffix, isCover ? levels.cover : levels.title, theme.sizes.titleFloor, design)
}

/** The words that fit, with `…` behind. */
export function cutTitle(line: CheckedLine, suffix: string, isCover: boolean, design: Design): CheckedLine {
  const words = textOfWords(line.words).split(/\s+/).filter(Boolean)
  const first = (count: number, text = words.slice(0, count).join(' ')): CheckedLine => ({
    ...line,
    words: [{ text: `${text}${design.theme.words.cut}`, bold: false, italic: false }],
  })
  let low = 0
  let high = words.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fitTitle(first(middle), suffix, isCover, design)) low = middle
    else high = middle - 1
  }
  return low > 0 ? first(low) : first(0, textOfWords(line.words).slice(0, 60))
}

function setTitle(
  line: CheckedLine,
  suffix: string,
  style: LevelStyle,
  size: number,
  design: Design,
): SetParagraph {
  const set = setLine(line, { style, level: 0, bullet: false, size }, design)
  if (suffix === '') return set
  const quiet = {
    ...plainRun,
    size: Math.round(style.size * 0.62),
    color: quietColor(style, design.theme),
    bold: false,
  }
  const runs = [...set.runs, { ...quiet, text: ` ${suffix}` }]
  return { ...set, runs, paragraph: { ...set.paragraph, runs } }
}
