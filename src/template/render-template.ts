import type { Book } from '../model/book.ts'
import type { Brief } from '../model/brief.ts'
import type { Reported } from '../model/diagnostic.ts'
import { shownPath } from './all-files.ts'
import { bookFrontMatter, type FrontMatter, frontMatter } from './front-matter.ts'
import { LineOrigins } from './line-origins.ts'
import type { Origin } from './origin.ts'
import { prepareSet, prepareSigned } from './prepare-set.ts'
import type { Shown } from './shown.ts'
import type { TemplateSet } from './template-set.ts'
import { tidy } from './tidy.ts'

export type { TemplateSet } from './template-set.ts'

/**
 * Carries out a product's template: Marp-flavoured Markdown with front matter, every value of the Brief escaped.
 * The text is empty where an error is reported; a template that anyone wrote never makes it throw.
 */
export const renderTemplate = (
  brief: Brief,
  set: TemplateSet,
  name: string,
  front: FrontMatter,
  shown: Shown = { ids: false },
): Reported<string> => render(brief, set, name, () => frontMatter(brief, set.name, front), shown)

/** Where the lines of a rendering without errors were written, by their numbers in it; null for those of ours. */
export function originsOfLines(
  brief: Brief,
  set: TemplateSet,
  name: string,
  rendered: string,
): (line: number) => Origin | null {
  const signs = new LineOrigins()
  const run = prepareSigned(set, `${name}.md.hbs`, signs)
  const { origins } = signs.read(run?.(brief, { ids: false }).value ?? '')
  // Tidying moves blank lines alone, and the front matter stands in front.
  const numbers = rendered.split('\n').flatMap((text, at) => (text.trim() === '' ? [] : [at + 1]))
  const byNumber = new Map(numbers.slice(-origins.length).map((number, at) => [number, origins[at] ?? null]))
  return line => byNumber.get(line) ?? null
}

/** The same for a trip book; `files` are those of its briefs, in their order. */
export const renderBook = (
  book: Book,
  set: TemplateSet,
  files: FrontMatter[],
  shown: Shown = { ids: false },
): Reported<string> => render(book, set, 'book', () => bookFrontMatter(book, set.name, files), shown)

function render(
  data: Brief | Book,
  set: TemplateSet,
  name: string,
  front: () => string,
  shown: Shown,
): Reported<string> {
  const { diagnostics, run } = prepareSet(set, `${name}.md.hbs`)
  const body = run?.(data, shown) ?? { value: '', diagnostics: [] }
  const all = [...diagnostics, ...body.diagnostics]
  const failed = all.some(({ severity }) => severity === 'error')
  return {
    value: failed ? '' : `${front()}\n${tidy(body.value)}`,
    // `deck.md.hbs` of the set `briefing` is shown as `briefing/deck.md.hbs`.
    diagnostics: all.map(found => ({
      ...found,
      file: found.file === null ? null : shownPath(set, found.file),
    })),
  }
}
