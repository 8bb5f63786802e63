import { asPortion } from '../marking/portions.ts'
import type { Brief } from '../model/brief.ts'
import type { SourceCable } from '../model/sources.ts'

/** What layout holds a draft against: the Brief's paragraphs with their effective marks, and where they come from. */
export function sourceOf(brief: Brief, file: { name: string | null; sha256: string | null }): SourceCable {
  const { cable, paragraphs } = brief
  return {
    id: cable.id,
    file: file.name,
    sha256: file.sha256,
    marking: cable.marking,
    classification: cable.classification,
    captions: cable.captions,
    partial: cable.partial,
    subject:
      cable.subject === null
        ? null
        : { text: cable.subject, marking: asPortion(cable.subjectMarking) ?? cable.marking },
    authority: {
      from: cable.transmission.from,
      post: cable.post,
      number: cable.number,
      date: cable.date.inferred ? null : cable.date.iso,
      dateInferred: cable.date.inferred,
      declassifyOn: cable.declassifyOn,
      reasons: cable.reasons,
    },
    paragraphs: paragraphs.map(({ number, tag, section, blocks, marking: printed }) => {
      const marking = asPortion(printed) ?? cable.marking
      return {
        tag,
        number,
        marking,
        section,
        blocks: blocks.map(block => ({ ...block, marking: asPortion(block.marking) ?? marking })),
      }
    }),
  }
}
