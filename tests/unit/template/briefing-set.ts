import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { TemplateSet } from '../../../src/template/template-set.ts'

const folder = new URL('../../../templates/briefing', import.meta.url).pathname

/** The built-in set as the pipeline loads it. */
export function briefingSet(): TemplateSet {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
  const files = paths.map(path => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')])
  return { name: 'briefing', files: Object.fromEntries(files) }
}
