import type { Package } from './package.ts'

/** The XML of a part; its absence is a bug. */
export function textPart(parts: Package, name: string): string {
  const part = parts.get(name)
  if (typeof part !== 'string') throw new Error(`The package holds no XML part ${name}`)
  return part
}
