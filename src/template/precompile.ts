import Handlebars from 'handlebars'
import { partialName } from './partial-name.ts'
import { checkedPrograms } from './prepare-set.ts'
import type { TemplateSet } from './template-set.ts'

/**
 * JavaScript for `precompiled-sets.ts`: the sets with each file as Handlebars compiles it. Throws for a set that the
 * name check finds fault with.
 */
export const precompile = (sets: TemplateSet[]): string =>
  `export const precompiledSets = [${sets.map(compiledSet).join(',')}]`

function compiledSet({ name, files }: TemplateSet): string {
  const paths = Object.keys(files).filter(path => path.endsWith('.hbs'))
  const specs = new Map<string, string>()
  for (const main of paths.filter(path => partialName(path) === null)) {
    const { programs, diagnostics } = checkedPrograms({ name, files }, main)
    if (diagnostics[0]) throw new Error(`${name}/${diagnostics[0].file}: ${diagnostics[0].message}`)
    for (const [path, program] of programs)
      specs.set(path, String(Handlebars.precompile(program, { noEscape: true })))
  }
  const texts = Object.fromEntries(paths.map(path => [path, files[path]]))
  const code = [...specs].map(([path, spec]) => `${JSON.stringify(path)}: ${spec}`)
  return `{ files: ${JSON.stringify(texts)}, specs: {${code.join(',')}} }`
}
