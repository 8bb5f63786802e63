import { parse } from 'yaml'

/** The values of a draft's front matter; none where there is no block, or it cannot be read (layout reports that). */
export function frontMatterOf(markdown: string): Record<string, unknown> {
  const front = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,100000}?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(markdown)
  try {
    const values: unknown = parse(front?.[1] ?? '', { maxAliasCount: 10 })
    return isRecord(values) ? values : {}
  } catch {
    return {}
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
