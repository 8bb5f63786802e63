import { allFiles } from './all-files.ts'
import type { TemplateSet } from './template-set.ts'

/** What a set is for: the comment that opens its deck.md.hbs, up to the first full stop. */
export function aboutSet(set: TemplateSet): string | null {
  const comment = /^\{\{!(?:--)?\s*([\s\S]*?)\s*(?:--)?\}\}/.exec(allFiles(set)['deck.md.hbs'] ?? '')
  return comment?.[1]?.replace(/\s+/g, ' ').match(/^.*?\.(?= |$)/)?.[0] ?? null
}
