import type { LimitedDraft } from './limit-draft.ts'

/** What the terminal says of a limited draft: `Left out above (C): 7 lines (slide 2: 4, slide 5: 3).` */
export function leftOutOfDraft(leftOut: LimitedDraft['leftOut'], level: string): string {
  const total = leftOut.reduce((sum, { count }) => sum + count, 0)
  const where = leftOut.map(({ slide, count }) => `slide ${slide}: ${count}`).join(', ')
  const said = total === 0 ? 'nothing' : `${total} ${total === 1 ? 'line' : 'lines'} (${where})`
  return `Left out above (${level}): ${said}.`
}
