import { parse } from 'yaml'

export interface NamedCable {
  /** Relative to the draft. */
  file: string
  sha256: string | null
}

/**
 * The cables that a draft's front matter names: `cable: "cable.txt"` with `cable-sha256`, or, for a trip book,
 * a list `cables:` of `file` and `sha256`. None where it names none or cannot be read (layout reports that).
 */
export function namedCables(markdown: string): NamedCable[] {
  const values = frontMatterOf(markdown)
  const listed: unknown[] = Array.isArray(values.cables) ? values.cables : []
  const several = listed.filter(isRecord).map(({ file, sha256 }) => ({ file, sha256 }))
  return [{ file: values.cable, sha256: values['cable-sha256'] }, ...several].flatMap(({ file, sha256 }) =>
    typeof file === 'string' && file !== '-'
      ? [{ file, sha256: typeof sha256 === 'string' ? sha256 : null }]
      : [],
  )
}

function frontMatterOf(markdown: string): Record<string, unknown> {
  const front = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,100000}?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(markdown)
  try {
    const values: unknown = parse(front?.[1] ?? '', { maxAliasCount: 10 })
    return isRecord(values) ? values : {}
  } catch {
    return {}
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
