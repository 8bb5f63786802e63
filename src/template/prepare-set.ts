import type Handlebars from 'handlebars'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Book } from '../model/book.ts'
import type { Brief } from '../model/brief.ts'
import type { Diagnostic, Reported } from '../model/diagnostic.ts'
import { Kept } from '../model/kept.ts'
import { allFiles } from './all-files.ts'
import { bookFields } from './book-fields.ts'
import { briefFields } from './brief-fields.ts'
import { Budget } from './budget.ts'
import { environment } from './environment.ts'
import { escapeOutput } from './escape/escape-output.ts'
import { keepPartialLines } from './keep-partial-lines.ts'
import type { LineOrigins } from './line-origins.ts'
import { checkNames } from './names/check-names.ts'
import { fieldsOf } from './names/shape.ts'
import { parseTemplate } from './parse-template.ts'
import { partialName } from './partial-name.ts'
import { precompiledFor } from './precompiled.ts'
import { renderFault } from './render-fault.ts'
import type { Shown } from './shown.ts'
import type { TemplateSet } from './template-set.ts'

export interface PreparedSet {
  /** Of parsing and the name check. */
  diagnostics: Diagnostic[]
  /** Null where the diagnostics hold an error. */
  run: ((data: Brief | Book, shown: Shown) => Reported<string>) | null
}

const bookFile = 'book.md.hbs'

const prepared = new WeakMap<TemplateSet, Map<string, PreparedSet>>()

/** Parses, checks and compiles a set for the product `main`, once for all cables of a run. */
export function prepareSet(set: TemplateSet, main: string): PreparedSet {
  const products = prepared.get(set) ?? new Map<string, PreparedSet>()
  prepared.set(set, products)
  const found = products.get(main) ?? prepare(set, main)
  products.set(main, found)
  return found
}

function prepare(set: TemplateSet, main: string): PreparedSet {
  const files = allFiles(set)
  const specs = precompiledFor(files)
  if (specs?.has(main)) {
    const parts = [...specs].filter(([path]) => isPartOf(path, main))
    const templates = parts.map(([path, spec]) => [path, instance.template(spec)] as const)
    return { diagnostics: [], run: runner(main, templates, () => checkedPrograms(set, main).programs) }
  }
  const { programs, diagnostics } = checkedPrograms(set, main)
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics, run: null }
  const templates = [...programs].map(([path, program]) => {
    const compile = () => instance.compile(printing(program), { noEscape: true })
    return [path, compiled.get(() => `${path}\n${files[path]}`, compile)] as const
  })
  return { diagnostics, run: runner(main, templates, () => programs) }
}

/** The same for the product `main` of a set without errors, signed so that `origins` knows where its lines were written. */
export function prepareSigned(set: TemplateSet, main: string, origins: LineOrigins): PreparedSet['run'] {
  const { programs } = checkedPrograms(set, main)
  const templates = [...programs].map(([path, written]) => {
    const program = structuredClone(written)
    origins.sign(program, path)
    return [path, instance.compile(printing(program), { noEscape: true })] as const
  })
  return runner(main, templates, () => programs)
}

/** One rendering ends before the next begins. */
const budget = new Budget()
const instance = environment(budget)

/** By a file's name and text: its tree as written, and what Handlebars made of it. */
const trees = new Kept<Reported<hbs.AST.Program | null>>(400)
const compiled = new Kept<Handlebars.TemplateDelegate>(400)

/** What a product's template is made of: the main file and all partials. */
const isPartOf = (path: string, main: string): boolean => path === main || partialName(path) !== null

/** A tree as it is to be compiled; one that is kept for the next run is left as it is. */
export function printing(written: hbs.AST.Program): hbs.AST.Program {
  const program = trees.isOpen ? structuredClone(written) : written
  escapeOutput(program)
  keepPartialLines(program)
  return program
}

/** The parts as trees by path, fit to be compiled unless the diagnostics hold an error. */
export function checkedPrograms(
  set: TemplateSet,
  main: string,
): { programs: Map<string, hbs.AST.Program>; diagnostics: Diagnostic[] } {
  const { value: programs, diagnostics } = parseSet(set, main)
  const names = checkNames(programs, main, fieldsOf(main === bookFile ? bookFields : briefFields))
  return { programs, diagnostics: [...diagnostics, ...names] }
}

function parseSet(set: TemplateSet, main: string): Reported<Map<string, hbs.AST.Program>> {
  const value = new Map<string, hbs.AST.Program>()
  const diagnostics: Diagnostic[] = []
  const files = allFiles(set)
  if (!Object.hasOwn(files, main))
    diagnostics.push(
      diagnose('template/missing-file', `The template set "${set.name}" has no ${main}.`, {
        hint: `add ${main}, or choose another set`,
      }),
    )
  for (const [path, source] of Object.entries(files)) {
    if (!isPartOf(path, main)) continue
    const parsed = trees.get(
      () => `${path}\n${source}`,
      () => parseTemplate(source, path),
    )
    diagnostics.push(...parsed.diagnostics)
    if (parsed.value) value.set(path, parsed.value)
  }
  return { value, diagnostics }
}

/** `programs` are asked for only where a fault has to be placed. */
function runner(
  main: string,
  compiled: (readonly [path: string, template: Handlebars.TemplateDelegate])[],
  programs: () => Map<string, hbs.AST.Program>,
): PreparedSet['run'] {
  const partials: Record<string, Handlebars.TemplateDelegate> = {}
  for (const [path, template] of compiled) {
    const name = partialName(path)
    if (name !== null)
      partials[name] = (context, options) =>
        budget.within(path, () => template(context, options)).replace(/\n$/, '')
  }
  const template = new Map(compiled).get(main)
  return (data, shown) => {
    budget.start(main)
    // A book's sources are named with their cable.
    const runtime = { ...access, partials, data: { several: main === bookFile, ...shown } }
    try {
      return { value: template?.(data, runtime) ?? '', diagnostics: [] }
    } catch (error) {
      return { value: '', diagnostics: [renderFault(error, budget, programs())] }
    }
  }
}

/** Explicit, lest Handlebars warn on the console of each access that it denies. */
const access = {
  allowProtoPropertiesByDefault: false,
  allowProtoMethodsByDefault: false,
}
