import type { ClassificationLine, ExecutiveOrder, Signature, Tail } from '../../model/cable.ts'
import { fieldNode } from '../header/field-nodes.ts'
import { isBlank, type Line } from '../line.ts'
import { type Reading, readWords } from '../reading.ts'
import { sliceOf } from '../slice.ts'
import { tellsDeclassification } from './find-authority.ts'
import type { SignatureFound } from './find-signature.ts'
import type { SourceNoteFound } from './find-source-note.ts'

type TailNode = Signature | Tail | ClassificationLine | ExecutiveOrder

/**
 * The signature and the lines from `from` to `to` below it; a note on the source tells the classification, the block that
 * begins at the line `authority` how long it lasts.
 */
export function readTail(
  reading: Reading,
  lines: readonly Line[],
  { signature, from, to }: { signature: SignatureFound | null; from: number; to: number },
  { note, authority }: { note: SourceNoteFound | null; authority: number | null },
): TailNode[] {
  const nodes: TailNode[] = []
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
    if (authority !== null && at >= authority && tellsDeclassification(line)) {
      const node = fieldNode(reading, 'executiveOrder', [sliceOf(line)])
      if (node.type === 'executiveOrder') nodes.push(node)
      continue
    }
    const { start, end, value } = readWords(reading, [sliceOf(line)])
    nodes.push({ type: 'tail', value, position: reading.places.position(start, end) })
  }
  return nodes
}
