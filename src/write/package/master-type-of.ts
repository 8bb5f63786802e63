import type { MasterType } from './master-placeholders.ts'
import type { PlaceholderKey } from './placeholder-keys.ts'

/** The master's placeholder that one of a layout inherits from. */
export function masterTypeOf(type: PlaceholderKey['type']): MasterType {
  if (type === 'ctrTitle') return 'title'
  return type === 'subTitle' ? 'body' : type
}
