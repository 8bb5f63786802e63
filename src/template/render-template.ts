import type { Brief } from '../model/brief.ts'
import type { Reported } from '../model/diagnostic.ts'
import { type FrontMatter, frontMatter } from './front-matter.ts'
import { prepareSet } from './prepare-set.ts'
import type { TemplateName, TemplateSet } from './template-set.ts'
import { tidy } from './tidy.ts'

export type { TemplateSet } from './template-set.ts'

/**
 * Carries out a product's template: Marp-flavoured Markdown with front matter, every value of the Brief escaped.
 * The text is empty where an error is reported; a template that anyone wrote never makes it throw.
 */
export function renderTemplate(
  brief: Brief,
  set: TemplateSet,
  name: TemplateName,
  front: FrontMatter,
): Reported<string> {
  const { diagnostics, run } = prepareSet(set, `${name}.md.hbs`)
  const body = run?.(brief) ?? { value: '', diagnostics: [] }
  const all = [...diagnostics, ...body.diagnostics]
  const failed = all.some(({ severity }) => severity === 'error')
  return {
    value: failed ? '' : `${frontMatter(brief, set.name, front)}\n${tidy(body.value)}`,
    // `deck.md.hbs` of the set `briefing` is shown as `briefing/deck.md.hbs`.
    diagnostics: all.map(found => ({
      ...found,
      file: found.file === null ? null : `${set.name}/${found.file}`,
    })),
  }
}
