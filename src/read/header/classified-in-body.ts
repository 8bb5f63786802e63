import type { CableContent, ClassifiedBy } from '../../model/cable.ts'
import { readClassifiedBy } from './read-classified-by.ts'

const lead =
  /^(?:\(?[A-Z/ ]+ ?- ?ENTIRE TEXT[.)]*\s*)?(?:THIS (?:MESSAGE|CABLE) (?:IS |WAS )?)?CLASS?I?FIED\s+BY\b/i

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
