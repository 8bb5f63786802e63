import type { BodyLine } from './headings.ts'
import { inlineHeadingOf } from './inline-heading.ts'
import { markOf } from './opening.ts'
import { numberedStart } from './paragraph-start.ts'

/** `Pushtunistan. Since the treaty, ...`, `OIL: THE MINISTER ...`: a topic that runs into its paragraph. */
export interface RunInTopics {
  /** The topic that a text begins with: its words, and its length with stop and white space. */
  topicOf: (text: string) => { heading: string; length: number } | null
  /** Nearly every paragraph has one, so that one without stands under none. */
  each: boolean
}

const shape =
  /^(["“]?\p{Lu}[\p{L}\p{N}.'’&/-]*(?:,? [\p{L}\p{N}'’&/-]+){0,6}["”]?)(?:\.|:|\s?[–—]|\s?--?(?=\s))\s+(?=[\p{Lu}"“(\d])/u
/** Words that only sentences have. */
const sentence =
  /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|says?|said|asks?|asked|told|wants?|wanted|believes?|believe|thinks?|think|expects?|hopes?|hope|recommend|request|suggest|understand|note|seems?|remains?|met|saw|came|went|gave|took|made|knows?|needs?|continues?|plans?|agreed|refused|no one|nobody|it|he|she|they|we|i|you|this|that|these|those|there|here|please|yes|no)\b/i
const abbreviated = /^(?:Mr|Mrs|Ms|Dr|Gen|Col|Amb|Sen|Rep|St|Prof|Lt|Maj|Adm|Capt|U|No|Re|Ref|Refs|Subj|Note|FYI)\b\.?/i

/** The topics of a text whose paragraphs begin with them: three at least, and two of five paragraphs. */
export function runInTopics(lines: readonly BodyLine[]): RunInTopics {
  let paragraphs = 0
  let topics = 0
  for (const { line, kind, opens } of lines) {
    if (kind !== 'text' || !opens) continue
    const start = numberedStart(line.trim)
    const behind = line.trim.slice(start?.length ?? 0, 200)
    const text = behind.slice(markOf(behind)?.length ?? 0)
    if (start === null && topicOf(text) === null) continue
    if (inlineHeadingOf(text)?.known) continue
    paragraphs++
    if (topicOf(text) !== null) topics++
  }
  const found = topics >= 3 && topics * 5 >= paragraphs * 2
  return { topicOf: found ? topicOf : () => null, each: found && topics * 10 >= paragraphs * 7 }
}

function topicOf(text: string): { heading: string; length: number } | null {
  const found = shape.exec(text.slice(0, 90))
  const heading = found?.[1]
  if (found === null || heading === undefined || heading.length < 3 || heading.length > 60) return null
  return sentence.test(heading) || abbreviated.test(heading) ? null : { heading, length: found[0].length }
}
