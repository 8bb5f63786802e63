import { textOf } from '../slice.ts'
import { type BodyLine, headingAt } from './headings.ts'
import { inlineHeadingOf } from './inline-heading.ts'
import { markOf } from './opening.ts'
import { numberedStart } from './paragraph-start.ts'
import { kindOfHeading } from './section-kinds.ts'

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
/** The stop behind these is no end. */
const abbreviated =
  /^(?:Mr|Mrs|Ms|Dr|Gen|Col|Amb|Sen|Rep|Prof|Lt|Maj|Adm|Capt|Re|Ref|Refs|Subj|Note|FYI)\b|\b(?:St|Gen|Brig|Col|Lt|No|Nos|Mt|Ft|vs|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|[A-Z]|\d+)$/i

/**
 * The topics of a text whose paragraphs begin with them: three at least, and two of five paragraphs. A text with headings
 * on lines of their own has none besides.
 */
export function runInTopics(lines: readonly BodyLine[], shouting: boolean): RunInTopics {
  let paragraphs = 0
  let topics = 0
  let headings = 0
  let before = ''
  for (const [at, { line, kind, opens }] of lines.entries()) {
    if (kind === 'blank' || kind === 'junk') continue
    const ended = opens || /[.!?:)"”]$/.test(before)
    before = line.trim.slice(-10)
    const heading = headingAt(lines, at, shouting)
    if (heading !== null && !parts.has(kindOfHeading(heading.slices.map(textOf).join(' ')))) headings++
    const start = numberedStart(line.trim)
    if (kind !== 'text' || heading !== null || !(opens || (ended && start !== null))) continue
    const behind = line.trim.slice(start?.length ?? 0, 200)
    const text = behind.slice(markOf(behind)?.length ?? 0)
    if (text === '' || (start === null && topicOf(text) === null)) continue
    if (inlineHeadingOf(text)?.known) continue
    paragraphs++
    if (topicOf(text) !== null) topics++
  }
  const found = headings < 2 && topics >= 3 && topics * 5 >= paragraphs * 2
  return { topicOf: found ? topicOf : () => null, each: found && topics * 10 >= paragraphs * 7 }
}

const parts: ReadonlySet<string> = new Set(['summary', 'comment', 'talking-points'])

function topicOf(text: string): { heading: string; length: number } | null {
  const found = shape.exec(text.slice(0, 90))
  const heading = found?.[1]
  if (found === null || heading === undefined || heading.length < 3 || heading.length > 60) return null
  return sentence.test(heading) || abbreviated.test(heading) ? null : { heading, length: found[0].length }
}
