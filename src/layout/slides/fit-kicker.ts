import { textWidth } from '../../measure/text-height.ts'
import type { Design } from '../design/design.ts'
import { plainRun } from '../pages/set-line.ts'

/** What drawing programs may add to a line by rounding. */
const spare = 0.98

/** A kicker stands on one line: a longer one is cut at a word, or within one. */
export function fitKicker(kicker: string, { levels, boxes, fonts, theme }: Design): string {
  const fits = (text: string) =>
    textWidth({ runs: [{ ...plainRun, text }], style: levels.kicker }, fonts) <= boxes.kicker.width * spare
  if (fits(kicker)) return kicker
  const chars = [...kicker]
  let low = 0
  let high = chars.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(`${chars.slice(0, middle).join('')}${theme.words.cut}`)) low = middle
    else high = middle - 1
  }
  const text = chars.slice(0, low).join('')
  const space = text.lastIndexOf(' ')
  return `${space > low / 2 ? text.slice(0, space) : text}${theme.words.cut}`
}
