import type { FrontMatter } from '../draft/draft.ts'
import { textOfWords } from '../draft/read-line.ts'
import { highestPortion } from '../marking/portions.ts'
import type { CheckedLine } from './checked.ts'
import type { SourceIndex } from './source-index.ts'

interface TitleContext {
  /** The title of the first slide or page. */
  first: CheckedLine | null
  /** The marking of the whole, for a title that nothing else marks. */
  overall: string
  index: SourceIndex | null
}

/**
 * The title that the front matter gives, its mark in front: `(S//NF) Loan talks`. It stands by itself in document
 * properties, window bars and feet of pages. Empty where there is none.
 */
export function markedTitle(front: FrontMatter, { first, overall, index }: TitleContext): string {
  const own = first && textOfWords(first.words).trim()
  const title = front.title ?? own
  if (!title) return ''
  const marks = [front.titleMarking, index?.recognised(title), title === own ? first?.mark : null]
  const known = marks.filter(mark => typeof mark === 'string')
  return `(${known.length === 0 ? overall : highestPortion(known)}) ${title}`
}
