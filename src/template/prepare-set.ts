import type Handlebars from 'handlebars'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Book } from '../model/book.ts'
import type { Brief } from '../model/brief.ts'
import type { Diagnostic, Reported } from '../model/diagnostic.ts'
import { allFiles } from './all-files.ts'
import { bookFields } from './book-fields.ts'
import { briefFields } from './brief-fields.ts'
import { Budget } from './budget.ts'
import { environment } from './environment.ts'
import { escapeOutput } from './escape/escape-output.ts'
import { keepPartialLines } from './keep-partial-lines.ts'
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
  const specs = precompiledFor(allFiles(set))
  if (specs?.has(main)) {
    const parts = [...specs].filter(([path]) => isPartOf(path, main))
    const templates = (instance: typeof Handlebars): Templates =>
      parts.map(([path, spec]) => [path, instance.template(spec)])
    return { diagnostics: [], run: runner(main, templates, () => checkedPrograms(set, main).programs) }
  }
  const { programs, diagnostics } = checkedPrograms(set, main)
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics, run: null }
  const templates = (instance: typeof Handlebars): Templates =>
    [...programs].map(([path, program]) => [path, instance.compile(program, { noEscape: true })])
  return { diagnostics, run: runner(main, templates, () => programs) }
}

/** What a product's template is made of: the main file and all partials. */
const isPartOf = (path: string, main: string): boolean => path === main || partialName(path) !== null

/** The parts as trees by path, ready to be compiled unless the diagnostics hold an error. */
export function checkedPrograms(
  set: TemplateSet,
  main: string,
): { programs: Map<string, hbs.AST.Program>; diagnostics: Diagnostic[] } {
  const { value: programs, diagnostics } = parseSet(set, main)
  const names = checkNames(programs, main, fieldsOf(main === bookFile ? bookFields : briefFields))
  for (const program of programs.values()) {
    escapeOutput(program)
    keepPartialLines(program)
  }
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
    const parsed = parseTemplate(source, path)
    diagnostics.push(...parsed.diagnostics)
    if (parsed.value) value.set(path, parsed.value)
  }
  return { value, diagnostics }
}

type Templates = [path: string, template: Handlebars.TemplateDelegate][]

/** `programs` are asked for only where a fault has to be placed. */
function runner(
  main: string,
  compiled: (instance: typeof Handlebars) => Templates,
  programs: () => Map<string, hbs.AST.Program>,
): PreparedSet['run'] {
  const budget = new Budget()
  const instance = environment(budget)
  const templates = new Map(compiled(instance))
  for (const [path, template] of templates) {
    const name = partialName(path)
    if (name !== null)
      instance.registerPartial(name, (context: unknown, options?: Handlebars.RuntimeOptions) =>
        budget.within(path, () => template(context, options)).replace(/\n$/, ''),
      )
  }
  return (data, shown) => {
    budget.start(main)
    // A book's sources are named with their cable.
    const runtime = { ...access, data: { several: main === bookFile, ...shown } }
    try {
      return { value: templates.get(main)?.(data, runtime) ?? '', diagnostics: [] }
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
