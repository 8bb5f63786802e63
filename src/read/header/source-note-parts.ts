import type { Classification } from '../../model/cable.ts'
import { captionsIn } from './captions.ts'
import { classificationParts } from './classification-parts.ts'

const marks =
  /(?:^|[.;:)\]”"]\s+)((?:Top Secret|Secret|Confidential|Limited Official Use|Official Use Only|Unclassified)(?:\s?[;,/]\s?[A-Za-z][\w ]{1,40}(?:\/[\w ]{1,40})?){0,8})(?=\.|$)/

/** What the note on the source of a printed telegram says: `Source: ... POL 7 AJ. Secret; Immediate; Nodis. Repeated to ...`. */
export function sourceNoteParts(note: string): { level: Classification | null; captions: string[] } {
  const [level, ...others] = (marks.exec(note.slice(0, 4000))?.[1] ?? '').split(/\s?[;,/]\s?/)
  return {
    level:
      level === 'Official Use Only'
        ? 'LIMITED OFFICIAL USE'
        : (classificationParts(level ?? '')?.level ?? null),
    captions: [...new Set(others.flatMap(part => captionsIn(part) ?? []))],
  }
}
