import { type Document, isMap, isNode, isScalar, parseDocument } from 'yaml'

const read = new Map<string, Document>()

/** A theme's YAML as a tree, which nobody changes. The themes of a set are read again and again: each is kept. */
export function themeDocument(yaml: string): Document {
  const found = read.get(yaml)
  if (found) return found
  if (read.size > 20) read.clear()
  const document = parseDocument(yaml)
  read.set(yaml, document)
  return document
}

/** Offsets into the YAML. */
export type Range = [from: number, to: number]

/** What a theme's YAML holds, or why nothing can be had of it. */
export function themeValues(
  document: Document,
): { values: unknown; fault: null } | { fault: { reason: string; range: Range | null } } {
  const [error] = document.errors
  if (error) {
    const reason = error.message.split(/ at line |\n/, 1)[0] ?? ''
    return { fault: { reason: /call stack/.test(reason) ? 'it nests too deep' : reason, range: error.pos } }
  }
  try {
    return { values: document.toJS({ maxAliasCount: 10 }), fault: null }
  } catch {
    return { fault: { reason: 'its aliases (&, *) stand for too much', range: null } }
  }
}

/** Where a value stands, by its names. */
export function rangeOfValue(document: Document, path: string[]): Range | null {
  const node: unknown = document.getIn(path, true)
  return isNode(node) && node.range ? [node.range[0], node.range[1]] : null
}

/** Where the name of a setting stands. */
export function rangeOfKey(document: Document, path: string[]): Range | null {
  const map = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  const keys = isMap(map) ? map.items.map(({ key }) => key) : []
  const found = keys.find(key => isScalar(key) && key.value === path.at(-1))
  return isScalar(found) && found.range ? [found.range[0], found.range[1]] : null
}
