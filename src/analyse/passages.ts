import { asPortion } from '../marking/portions.ts'
import type { BriefParagraph, CableFacts } from '../model/brief.ts'
import type { Passage } from './passage.ts'
import type { Unit } from './statements/units.ts'

/** The cable's sentences with mark and source, from which meetings, people and dates are drawn. */
export function passagesOf(
  units: Unit[],
  paragraphs: BriefParagraph[],
  facts: Pick<CableFacts, 'id' | 'marking'>,
): Passage[] {
  return units.map(unit => {
    const paragraph = paragraphs[unit.paragraph]
    return {
      text: unit.verbatim,
      marking: asPortion(unit.marking) ?? asPortion(paragraph?.marking ?? null) ?? facts.marking,
      source: {
        cable: facts.id,
        paragraph: paragraph?.number ?? null,
        tag: paragraph?.tag ?? '',
        spans: unit.spans,
      },
      unit,
    }
  })
}
