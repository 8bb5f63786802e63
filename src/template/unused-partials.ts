import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { allFiles } from './all-files.ts'
import { partialName } from './partial-name.ts'
import type { TemplateSet } from './template-set.ts'

/** Partials of the set's own that nothing calls: `{{> name` and `{{#> name` are looked for in every file. */
export function unusedPartials(set: TemplateSet): Diagnostic[] {
  const called = new Set(
    Object.values(allFiles(set)).flatMap(text =>
      [...text.matchAll(/\{\{~?#?>\s*["'[]?([\w/.-]+)/g)].map(([, name]) => name),
    ),
  )
  return Object.keys(set.files).flatMap(path => {
    const name = partialName(path)
    if (name === null || called.has(name)) return []
    return diagnose('template/unused-partial', `No file of the set calls the partial "${name}".`, {
      file: `${set.name}/${path}`,
      hint: `call it with {{> ${name}}}, or delete the file`,
    })
  })
}
