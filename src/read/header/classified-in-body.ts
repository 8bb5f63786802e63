import type { CableContent, ClassifiedBy } from '../../model/cable.ts'
import { readClassifiedBy } from './read-classified-by.ts'

const lead =
  /^(?:\(?[A-Z/ ]+ ?- ?ENTIRE TEXT[.)]*\s*)?(?:THIS (?:MESSAGE|CABLE) (?:IS |WAS )?)?CLASS?I?FIED\s+BY\b/i

/** `E.O. 12065: GDS 8/14/85 (ROE, ADA L.) OR-M`: orders of 1978-82 name the classifier in their line. */
export function classifiedByOrder(header: readonly CableContent[]): ClassifiedBy | null {
  const line = header.find(node => node.type === 'executiveOrder')
  const by = /\b(?:GDS|RDS|XDS|RDS-\d)\b[^(]{0,30}\(([A-Z][^()]{2,50})\)/i.exec(line?.value ?? '')?.[1]
  if (line === undefined || by === undefined) return null
  return { ...line, type: 'classifiedBy', by: by.replace(/\s+/g, ' ').trim(), reasons: [] }
}

/**
 * The classifier that cables of the 1990s name in their first paragraph, `1. (U) CLASSIFIED BY ... REASON 1.5 (D).`;
 * the paragraph stays one of the body.
 */
export function classifiedInBody(body: readonly CableContent[]): ClassifiedBy | null {
  const paragraphs = body
    .flatMap(node => (node.type === 'section' ? node.children : []))
    .flatMap(node => (node.type === 'paragraph' ? [node] : []))
  for (const paragraph of paragraphs.slice(0, 3)) {
    const text = paragraph.children.find(child => child.type === 'text')
    if (text === undefined || !lead.test(text.value)) continue
    const position = text.position ?? paragraph.position
    return {
      type: 'classifiedBy',
      value: text.value,
      ...readClassifiedBy([text.value]),
      ...(position && { position }),
    }
  }
  return null
}
