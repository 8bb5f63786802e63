import type { TemplateSet } from './template-set.ts'

/** What a set is for: the comment that opens the first template of its own, up to the first full stop. */
export function aboutSet({ files, base }: TemplateSet): string | null {
  const own = ['deck.md.hbs', 'talking-points.md.hbs'].find(path => Object.hasOwn(files, path))
  if (own === undefined) return base ? aboutSet(base) : null
  const comment = /^\{\{!(?:--)?\s*([\s\S]*?)\s*(?:--)?\}\}/.exec(files[own] ?? '')
  return comment?.[1]?.replace(/\s+/g, ' ').match(/^.*?\.(?= |$)/)?.[0] ?? null
}
