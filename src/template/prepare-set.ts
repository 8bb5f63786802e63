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
import { renderFault } from './render-fault.ts'
import type { TemplateSet } from './template-set.ts'

export interface PreparedSet {
  /** Of parsing and the name check. */
  diagnostics: Diagnostic[]
  /** Null where the diagnostics hold an error. */
  run: ((data: Brief | Book) => Reported<string>) | null
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
  const parsed = parseSet(set, main)
  const names = checkNames(parsed.value, main, fieldsOf(main === bookFile ? bookFields : briefFields))
  const diagnostics = [...parsed.diagnostics, ...names]
  const failed = diagnostics.some(({ severity }) => severity === 'error')
  return { diagnostics, run: failed ? null : compile(parsed.value, main) }
}

/** The main file and all partials as trees, by path. */
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
    if (path !== main && partialName(path) === null) continue
    const parsed = parseTemplate(source, path)
    diagnostics.push(...parsed.diagnostics)
    if (parsed.value) value.set(path, parsed.value)
  }
  return { value, diagnostics }
}

function compile(programs: Map<string, hbs.AST.Program>, main: string): PreparedSet['run'] {
  const budget = new Budget()
  const instance = environment(budget)
  const templates = new Map<string, Handlebars.TemplateDelegate>()
  for (const [path, program] of programs) {
    escapeOutput(program)
    keepPartialLines(program)
    const template = instance.compile(program, { noEscape: true })
    templates.set(path, template)
    const name = partialName(path)
    if (name !== null)
      instance.registerPartial(name, (context: unknown, options?: Handlebars.RuntimeOptions) =>
        budget.within(path, () => template(context, options)).replace(/\n$/, ''),
      )
  }
  // A book's sources are named with their cable.
  const runtime = { ...access, data: { several: main === bookFile } }
  return data => {
    budget.start(main)
    try {
      return { value: templates.get(main)?.(data, runtime) ?? '', diagnostics: [] }
    } catch (error) {
      return { value: '', diagnostics: [renderFault(error, budget, programs)] }
    }
  }
}

/** Explicit, lest Handlebars warn on the console of each access that it denies. */
const access = {
  allowProtoPropertiesByDefault: false,
  allowProtoMethodsByDefault: false,
}
