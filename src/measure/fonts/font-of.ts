import { arial } from './arial.ts'
import { fontNamed } from './font-named.ts'
import type { FontTable } from './font-table.ts'

/** The metrics to set a family in: a font without a table is measured as a wider Arial. */
export const fontOf = (family: string): FontTable =>
  fontNamed(family) ?? { ...arial, families: [family], unitsPerEm: arial.unitsPerEm / 1.06 }
