import { type Document, parseDocument } from 'yaml'

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
