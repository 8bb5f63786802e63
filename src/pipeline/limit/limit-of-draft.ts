import { asPortion } from '../../marking/portions.ts'
import { frontMatterOf } from '../front-matter-of.ts'

/** The level that a draft was limited to when it was made, portion form: `max-marking: "C"`; null for none. */
export function limitOfDraft(markdown: string): string | null {
  const level = frontMatterOf(markdown)['max-marking']
  return typeof level === 'string' ? asPortion(level) : null
}
