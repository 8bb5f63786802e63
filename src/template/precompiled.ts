import { precompiledSets } from './precompiled-sets.ts'

/** A set as it was when its names were checked, and what Handlebars made of each file. */
export interface PrecompiledSet {
  files: Record<string, string>
  specs: Record<string, TemplateSpecification>
}

/** Handlebars' code by path for a set whose every template is one that came with the build; null for any other. */
export function precompiledFor(files: Record<string, string>): Map<string, TemplateSpecification> | null {
  const paths = Object.keys(files).filter(path => path.endsWith('.hbs'))
  const found = precompiledSets.find(
    set =>
      Object.keys(set.files).length === paths.length &&
      paths.every(path => Object.hasOwn(set.files, path) && set.files[path] === files[path]),
  )
  return found ? new Map(Object.entries(found.specs)) : null
}
