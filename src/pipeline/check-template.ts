import { analyseCable } from '../analyse/analyse-cable.ts'
import { bindBook } from '../analyse/book/bind-book.ts'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Brief } from '../model/brief.ts'
import type { Diagnostic, Reported } from '../model/diagnostic.ts'
import { readCable } from '../read/read-cable.ts'
import { allFiles } from '../template/all-files.ts'
import { renderBook, renderTemplate, type TemplateSet } from '../template/render-template.ts'
import { unusedPartials } from '../template/unused-partials.ts'
import type { BriefedCable } from './brief-cables.ts'
import { layOut, type ThemeFile } from './make-deck.ts'

/** What is wrong with a set, and the Markdown that some of the findings speak of. */
export interface TemplateReport {
  diagnostics: Diagnostic[]
  /** By the file that the diagnostics name. */
  rendered: Record<string, string>
  /** The products that the set makes: `deck`, `talking-points`. */
  products: string[]
}

/** Parses each file, resolves partials, checks names, and renders with a sample and with a Brief that holds nothing. */
export function checkTemplate(
  set: TemplateSet,
  sample: BriefedCable,
  theme: ThemeFile[],
  picture: (file: string) => Uint8Array | null = () => null,
): TemplateReport {
  const products = productsOf(set)
  const rendered: Record<string, string> = {}
  const unused = unusedPartials(set)
  const diagnostics: Diagnostic[] = unused.length > few ? firstOfEach(unused) : unused
  for (const product of products) {
    const files = { file: sample.file.name, sha256: sample.file.sha256 }
    const made = (brief: Brief): Reported<string> =>
      product === 'book'
        ? renderBook(bindBook([brief]), set, [files])
        : renderTemplate(brief, set, product, files)
    const full = made(sample.brief)
    const empty = made(emptyBrief())
    diagnostics.push(...full.diagnostics, ...empty.diagnostics)
    if (product !== 'deck' || full.value === '') continue
    const file = `${product}.md, made of the sample`
    rendered[file] = full.value
    diagnostics.push(...remarksOnDeck(full.value, file, sample, theme, picture))
  }
  if (products.length === 0) diagnostics.push(nothingMade(set))
  return { diagnostics: distinct(diagnostics), rendered, products }
}

/** Partials that nothing calls: of more, one is named and the rest counted. */
const few = 5

const productsOf = (set: TemplateSet): string[] =>
  Object.keys(allFiles(set)).flatMap(path => /^([\w-]+)\.md\.hbs$/.exec(path)?.[1] ?? [])

const emptyBrief = (): Brief => analyseCable(readCable('').value, { cableDate: null }).value

/** Remarks of the layout that a template answers for; a slide that is too full is one of them. */
function remarksOnDeck(
  markdown: string,
  file: string,
  sample: BriefedCable,
  theme: ThemeFile[],
  picture: (file: string) => Uint8Array | null,
): Diagnostic[] {
  const { value, diagnostics } = layOut(markdown, {
    sources: { cables: [sample.source] },
    theme,
    picture,
    preparedBy: null,
    date: '2000-01-01',
    allowDowngrade: false,
  })
  const parts = value.slides
    .filter(({ id, layout }) => /-2$/.test(id) && layout !== 'Sources')
    .map(({ title }) => `"${title.replace(/^(.{40}).*(?= \(2 of )/, '$1…').replace(/ \(2 of /, ' (')}"`)
  const overfull = diagnose(
    'template/overfull',
    `With the sample, ${parts.length === 1 ? 'a slide goes' : `${parts.length} slides go`} on on more: ${parts.join(', ')}.`,
    { file, hint: 'right where all is to be shown; else show less with limit, or make two slides of one' },
  )
  const ours = diagnostics.filter(({ code, severity }) => severity !== 'info' && code.startsWith('layout/'))
  return [
    ...firstOfEach(ours).map(found => ({ ...found, file: found.file ?? file })),
    ...(parts.length > 0 ? [overfull] : []),
  ]
}

/** What a partial does wrong, it does in each line that it prints: one is shown, and the rest counted. */
const firstOfEach = (diagnostics: Diagnostic[]): Diagnostic[] =>
  [...new Set(diagnostics.map(({ code }) => code))].flatMap(code => {
    const [first, ...rest] = diagnostics.filter(one => one.code === code)
    if (first === undefined || rest.length === 0) return first ?? []
    return { ...first, message: `${first.message} And ${rest.length} more of this kind.` }
  })

const nothingMade = (set: TemplateSet): Diagnostic =>
  diagnose('template/missing-file', `The template set "${set.name}" makes nothing.`, {
    file: set.name,
    hint: 'add deck.md.hbs, or a line "extends: briefing" to theme.yaml',
  })

/** A fault in a partial shows in each product, and with either Brief. */
function distinct(diagnostics: Diagnostic[]): Diagnostic[] {
  const seen = new Map<string, Diagnostic>()
  for (const found of diagnostics) {
    const { code, file, place, message } = found
    const key = JSON.stringify([code, file, place?.start.line, place?.start.column, message])
    if (!seen.has(key)) seen.set(key, found)
  }
  return [...seen.values()]
}
