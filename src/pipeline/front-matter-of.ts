import { parse } from 'yaml'

/** The block last read: several ask for a value of the same one. */
let last: { yaml: string; values: Readonly<Record<string, unknown>> } = { yaml: '', values: {} }

/** The values of a draft's front matter; none where there is no block, or it cannot be read (layout reports that). */
export function frontMatterOf(markdown: string): Readonly<Record<string, unknown>> {
  const front = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,100000}?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(markdown)
  const yaml = front?.[1] ?? ''
  if (yaml !== last.yaml) last = { yaml, values: valuesOf(yaml) }
  return last.values
}

function valuesOf(yaml: string): Record<string, unknown> {
  try {
    const values: unknown = parse(yaml, { maxAliasCount: 10 })
    return isRecord(values) ? values : {}
  } catch {
    return {}
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
