import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml'
import { chainOf } from './all-files.ts'
import type { TemplateSet } from './template-set.ts'

/** The themes of a set and of those that it extends as one text, with the comments of the one at the bottom. */
export function wholeTheme(set: TemplateSet, name: string): string {
  const [bottom, ...over] = chainOf(set)
    .reverse()
    .flatMap(({ files }) => files['theme.yaml'] ?? [])
    .map(yaml => parseDocument(yaml))
  if (bottom === undefined || !isMap(bottom.contents)) return ''
  for (const { contents } of over) if (isMap(contents)) put(bottom.contents, contents)
  bottom.set('name', name)
  bottom.delete('extends')
  return bottom.toString({ lineWidth: 0 })
}

function put(into: YAMLMap, from: YAMLMap): void {
  for (const { key, value } of from.items) {
    const name = isScalar(key) ? key.value : key
    const known: unknown = into.get(name, true)
    if (isMap(known) && isMap(value)) put(known, value)
    else into.set(name, value)
  }
}
