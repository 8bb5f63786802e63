import Handlebars from 'handlebars'
import { allFiles } from './all-files.ts'
import { extendedSet } from './extended-set.ts'
import { partialName } from './partial-name.ts'
import { checkedPrograms, printing } from './prepare-set.ts'
import type { TemplateSet } from './template-set.ts'

/**
 * JavaScript for `precompiled-sets.ts`: the sets with each file as Handlebars compiles it, what several sets share
 * only once. Throws for a set that the name check finds fault with.
 */
export function precompile(sets: TemplateSet[]): string {
  const known = new Map<string, string>()
  const declared: string[] = []
  const shared = (code: string): string => {
    const name = known.get(code) ?? `part${known.size}`
    if (!known.has(code)) declared.push(`const ${name} = ${code}`)
    known.set(code, name)
    return name
  }
  const compiled = sets.map(set => compiledSet(withBase(set, sets), shared))
  return [...declared, `export const precompiledSets = [${compiled.join(',')}]`].join('\n')
}

function withBase(set: TemplateSet, sets: TemplateSet[]): TemplateSet {
  const base = sets.find(({ name }) => name === extendedSet(set)?.name)
  return base ? { ...set, base: withBase(base, sets) } : set
}

function compiledSet(set: TemplateSet, shared: (code: string) => string): string {
  const files = allFiles(set)
  const paths = Object.keys(files).filter(path => path.endsWith('.hbs'))
  const specs = new Map<string, string>()
  for (const main of paths.filter(path => partialName(path) === null)) {
    const { programs, diagnostics } = checkedPrograms(set, main)
    if (diagnostics[0]) throw new Error(`${set.name}/${diagnostics[0].file}: ${diagnostics[0].message}`)
    for (const [path, program] of programs)
      specs.set(path, String(Handlebars.precompile(printing(program), { noEscape: true })))
  }
  const fields = (codes: [path: string, code: string][]): string =>
    codes.map(([path, code]) => `${JSON.stringify(path)}: ${shared(code)}`).join(',')
  const texts = paths.map((path): [string, string] => [path, JSON.stringify(files[path])])
  return `{ files: {${fields(texts)}}, specs: {${fields([...specs])}} }`
}
