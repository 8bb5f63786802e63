import type { FontTable } from './font-table.ts'

const tables = new Map<string, FontTable>()

/** Keeps the metrics of a font that a theme names by file, from where `fontNamed` takes them; the last of a name stays. */
export function keepFont(table: FontTable): void {
  for (const family of table.families) tables.set(family.trim().toLowerCase(), table)
}

export const ownFont = (family: string): FontTable | undefined => tables.get(family.trim().toLowerCase())
