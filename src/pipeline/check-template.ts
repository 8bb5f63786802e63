import { analyseCable } from '../analyse/analyse-cable.ts'
import { bindBook } from '../analyse/book/bind-book.ts'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Brief } from '../model/brief.ts'
import type { Diagnostic, Reported } from '../model/diagnostic.ts'
import { readCable } from '../read/read-cable.ts'
import { allFiles, shownPath } from '../template/all-files.ts'
import { originsOfLines, renderBook, renderTemplate, type TemplateSet } from '../template/render-template.ts'
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
  const diagnostics: Diagnostic[] = unused.length > few ? counted(unused) : unused
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
    const placed = inTemplates(full.value, file, set, sample.brief)
    diagnostics.push(...remarksOnDeck(full.value, sample, theme, picture, placed))
  }
  if (products.length === 0) diagnostics.push(nothingMade(set))
  return { diagnostics: distinct(diagnostics), rendered, products }
}

/** Partials that nothing calls: of more, one is named and the rest counted. */
const few = 5

const productsOf = (set: TemplateSet): string[] =>
  Object.keys(allFiles(set)).flatMap(path => /^([\w-]+)\.md\.hbs$/.exec(path)?.[1] ?? [])

const emptyBrief = (): Brief => analyseCable(readCable('').value, { cableDate: null }).value

/** Moves a remark about the rendered deck to the line of the template that wrote it, where that can be told. */
type Placed = (found: Diagnostic) => Diagnostic

function inTemplates(markdown: string, file: string, set: TemplateSet, brief: Brief): Placed {
  const originOf = originsOfLines(brief, set, 'deck', markdown)
  const files = allFiles(set)
  return found => {
    if (found.file !== null) return found
    const origin = found.place && originOf(found.place.start.line)
    if (!origin) return { ...found, file }
    const { path, line } = origin
    const text = files[path]?.split(/\r?\n/)[line - 1] ?? ''
    const column = text.search(/\S|$/) + 1
    const place = { start: { line, column }, end: { line, column: text.trimEnd().length + 1 } }
    return { ...found, file: shownPath(set, path), place }
  }
}

/** Remarks of the layout that a template answers for; a slide that is too full is one of them. */
function remarksOnDeck(
  markdown: string,
  sample: BriefedCable,
  theme: ThemeFile[],
  picture: (file: string) => Uint8Array | null,
  placed: Placed,
): Diagnostic[] {
  const { diagnostics } = layOut(markdown, {
    sources: { cables: [sample.source] },
    theme,
    picture,
    preparedBy: null,
    date: '2000-01-01',
    allowDowngrade: false,
  })
  const ours = diagnostics.filter(({ code, severity }) => severity !== 'info' && code.startsWith('layout/'))
  const split = diagnostics.filter(({ code }) => code === 'layout/split').map(overfull)
  return firstOfEach([...ours, ...split].map(placed))
}

const overfull = ({ message, place }: Diagnostic): Diagnostic =>
  diagnose('template/overfull', `With the sample, ${message.replace(/^"(.{40}).+"(?= takes )/, '"$1…"')}`, {
    place,
    hint: 'right where all is to be shown; else show less with limit, or make two slides of one',
  })

/** What a line of a template does wrong, it does each time that it prints: one is shown, and the rest counted. */
function firstOfEach(diagnostics: Diagnostic[]): Diagnostic[] {
  const kinds = new Map<string, Diagnostic[]>()
  for (const found of diagnostics) {
    const key = `${found.code} ${found.file} ${found.place?.start.line}`
    kinds.set(key, [...(kinds.get(key) ?? []), found])
  }
  return [...kinds.values()].flatMap(counted)
}

function counted([first, ...rest]: Diagnostic[]): Diagnostic[] {
  if (first === undefined) return []
  const more = rest.length === 0 ? '' : ` And ${rest.length} more of this kind.`
  return [{ ...first, message: `${first.message}${more}` }]
}

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
