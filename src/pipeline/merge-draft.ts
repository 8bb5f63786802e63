import { diff3Merge } from 'node-diff3'

export interface MergedDraft {
  text: string
  /** The line of each conflict's `<<<<<<<`, from 1. */
  conflicts: number[]
}

/**
 * An edited draft and a newly made one, merged line by line over the one that both come from. Where both changed the
 * same lines, both stand there, marked as git marks a conflict. The line ends stay those of the edited one.
 * @param names what the marks say: whose lines stand above `=======`, and whose below
 */
export function mergeDrafts(
  edited: string,
  base: string,
  made: string,
  names: { edited: string; made: string },
): MergedDraft {
  const end = edited.includes('\r\n') ? '\r\n' : '\n'
  const lines: string[] = []
  const conflicts: number[] = []
  const regions = diff3Merge(linesOf(edited), linesOf(base), linesOf(made), { excludeFalseConflicts: true })
  for (const { ok, conflict } of regions) {
    if (ok) lines.push(...ok)
    if (!conflict) continue
    conflicts.push(lines.length + 1)
    const [mine, theirs] = [conflict.a, conflict.b]
    lines.push(`<<<<<<< ${names.edited}`, ...mine, '=======', ...theirs, `>>>>>>> ${names.made}`)
  }
  return { text: lines.join(end), conflicts }
}

/** Without the seal, a comment in the front matter that says what the rest was like. */
const linesOf = (text: string): string[] =>
  text.split(/\r?\n/).filter((line, at) => at !== 1 || !/^# scenesetter: [0-9a-f]{32}$/.test(line))

/** The line of the first conflict that nobody has settled yet; null where there is none. */
export function openConflict(draft: string): number | null {
  const at = draft.split(/\r?\n/).findIndex(line => /^<{7} /.test(line))
  return at < 0 ? null : at + 1
}
