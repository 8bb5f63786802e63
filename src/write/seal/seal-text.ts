import { digest } from './digest.ts'

/** Where a kind of file has room for a seal that nobody sees. Texts are taken byte by byte, a character for each. */
interface Room {
  is: RegExp
  seal: RegExp
  put(text: string, seal: string): string
}

const rooms: Room[] = [
  {
    // A comment line at the head of a draft's front matter.
    is: /^(?:\xEF\xBB\xBF)?---[ \t]*\n/,
    seal: /(?<=^(?:\xEF\xBB\xBF)?---[ \t]*\n)# scenesetter: ([0-9a-f]{32})\n/,
    put: (text, seal) => text.replace('\n', `\n# scenesetter: ${seal}\n`),
  },
  {
    is: /^<!doctype html/i,
    seal: /<!-- scenesetter: ([0-9a-f]{32}) -->\n$/,
    put: (text, seal) => `${text}<!-- scenesetter: ${seal} -->\n`,
  },
  {
    // A comment line before the offset of the table of references, which stays where it was.
    is: /^%PDF-/,
    seal: /%scenesetter: ([0-9a-f]{32})\n(?=startxref\s+\d+\s+%%EOF\s*$)/,
    put: (text, seal) => text.replace(/startxref\s+\d+\s+%%EOF\s*$/, `%scenesetter: ${seal}\n$&`),
  },
]

const roomFor = (text: string): Room | undefined => rooms.find(({ is }) => is.test(text))
const digestOf = (text: string): string => digest(Buffer.from(text, 'latin1'))

/** A text with its seal, the digest of all the rest; as it is where its kind has no room for one. */
export function sealText(text: string): string {
  const room = roomFor(text)
  if (!room) return text
  const bare = text.replace(room.seal, '')
  return room.put(bare, digestOf(bare))
}

/** The seal that a text bears, and the one that it should bear; null where it bears none. */
export function sealOfText(text: string): { borne: string; due: string } | null {
  const room = roomFor(text)
  const borne = room?.seal.exec(text)?.[1]
  return room && borne !== undefined ? { borne, due: digestOf(text.replace(room.seal, '')) } : null
}
