/** The words of a table, separated by white space. */
export const wordsOf = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/u))
