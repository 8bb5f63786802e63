/** A change of a text by position: what stands from `start` to `end` gives way to `text`. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** Applies edits to a text; where two overlap, both ranges go and the first one's words stand. */
export function applyEdits(source: string, edits: Edit[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start >= at) parts.push(source.slice(at, start), text)
    at = Math.max(at, end)
  }
  return parts.join('') + source.slice(at)
}

/** The whole lines around a range, their line end included. */
export function wholeLines(source: string, start: number, end: number): { start: number; end: number } {
  const newline = source.indexOf('\n', Math.max(start, end - 1))
  return { start: source.lastIndexOf('\n', start - 1) + 1, end: newline < 0 ? source.length : newline + 1 }
}
