import { frontMatterOf, isRecord } from './front-matter-of.ts'

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

/** The earlier cable that a draft tells the changes since: `since: "old.txt"`, relative to the draft. */
export function namedSince(markdown: string): string | null {
  const { since } = frontMatterOf(markdown)
  return typeof since === 'string' && since !== '' ? since : null
}
