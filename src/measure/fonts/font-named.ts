import { arial } from './arial.ts'
import { calibri } from './calibri.ts'
import type { FontTable } from './font-table.ts'
import { ownFont } from './own-fonts.ts'
import { times } from './times.ts'

const tables = [arial, calibri, times]
const byFamily = new Map(
  tables.flatMap(table => table.families.map(name => [name.toLowerCase(), table] as const)),
)

/** The metrics of a family, whatever its case; null for one that we have no table of. */
export const fontNamed = (family: string): FontTable | null =>
  ownFont(family) ?? byFamily.get(family.trim().toLowerCase()) ?? null
