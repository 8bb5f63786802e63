import { decode } from '../read/decode.ts'

/**
 * Tells a Markdown draft from a cable: it opens with front matter that has one of our keys, or has slide classes.
 * `---\ntitle: ...\nmarking: "C"\n---`
 */
function isDraft(text: string): boolean {
  const front = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,4000}?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)
  if (front?.[1] && /^(?:marking|cable|cable-id|cables|theme|title)[ \t]*:/m.test(front[1])) return true
  return /^<!--\s*_(?:class|kicker|block):/m.test(text)
}

/** The text of a file that is a draft; null for a cable. */
export function draftText(bytes: Uint8Array): string | null {
  const text = decode(bytes).value
  return isDraft(text) ? text : null
}

/** The text of a file, whatever its encoding. */
export const textOfFile = (bytes: Uint8Array): string => decode(bytes).value
