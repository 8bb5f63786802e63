import type { ClassificationLine, Signature, Tail } from '../../model/cable.ts'
import { fieldNode } from '../header/field-nodes.ts'
import { isBlank, type Line } from '../line.ts'
import { type Reading, readWords } from '../reading.ts'
import { sliceOf } from '../slice.ts'
import type { SignatureFound } from './find-signature.ts'
import type { SourceNoteFound } from './find-source-note.ts'

/** The signature and the lines from `from` to `to` below it; a note on the source tells the classification. */
export function readTail(
  reading: Reading,
  lines: readonly Line[],
  { signature, from, to }: { signature: SignatureFound | null; from: number; to: number },
  note: SourceNoteFound | null,
): (Signature | Tail | ClassificationLine)[] {
  const nodes: (Signature | Tail | ClassificationLine)[] = []
  if (signature !== null) {
    const { value, start, end } = readWords(reading, [signature.slice])
    nodes.push({ type: 'signature', value, position: reading.places.position(start, end) })
  }
  for (let at = from; at < to; at++) {
    const line = lines[at]
    if (line === undefined || isBlank(line)) continue
    if (at === note?.at) {
      const node = fieldNode(
        reading,
        'sourceNote',
        lines.slice(note.at, note.next).map(line => sliceOf(line)),
      )
      if (node.type === 'classification') nodes.push(node)
      at = note.next - 1
      continue
    }
    const { start, end, value } = readWords(reading, [sliceOf(line)])
    nodes.push({ type: 'tail', value, position: reading.places.position(start, end) })
  }
  return nodes
}
