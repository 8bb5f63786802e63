import { isNode, isScalar, parseDocument } from 'yaml'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { placesOf } from '../model/position.ts'
import type { TemplateSet } from './template-set.ts'

/** What `extends: briefing` in a set's theme.yaml names, and a remark in case that it leads nowhere. */
export interface ExtendedSet {
  /** Null where it is no name. */
  name: string | null
  fault(message: string, hint: string): Diagnostic
}

/** The set that this one builds on; null where it stands alone, or its theme.yaml cannot be read. */
export function extendedSet({ name: set, files }: TemplateSet): ExtendedSet | null {
  const yaml = files['theme.yaml'] ?? ''
  if (!/^extends\s*:/m.test(yaml)) return null
  const document = parseDocument(yaml)
  const found: unknown = document.errors.length === 0 ? document.get('extends', true) : null
  if (!isNode(found) || !found.range) return null
  const place = placesOf(yaml).position(found.range[0], found.range[1])
  return {
    name: isScalar(found) && typeof found.value === 'string' ? found.value : null,
    fault: (message, hint) =>
      diagnose('template/bad-extends', message, { file: `${set}/theme.yaml`, place, hint }),
  }
}
