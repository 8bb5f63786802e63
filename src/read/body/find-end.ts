import type { Line } from '../line.ts'

/** What an archive prints below a telegram: the rest describes the record and is no text of the cable. */
const end =
  /^(?:<{2,}\s*END OF DOCUMENT\s*>{2,}|Message Attributes|\*{2,}\s?Current (?:Handling|Classification)\b.{0,60}|Document Attributes)$/i

/** Whether an archive's description of the record begins with a line. */
export const isEnd = ({ trim }: Line): boolean => trim.length < 90 && end.test(trim)

/** Index of the line with which an archive's description of the record begins; the number of lines without one. */
export function findEnd(lines: readonly Line[], from: number): number {
  const at = lines.findIndex(line => line.index >= from && isEnd(line))
  return at < 0 ? lines.length : at
}
