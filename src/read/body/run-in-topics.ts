import { textOf } from '../slice.ts'
import { type BodyLine, type HeadingRead, headingAt, type Look } from './headings.ts'
import { inlineHeadingOf } from './inline-heading.ts'
import { markOf } from './opening.ts'
import { numberedStart } from './paragraph-start.ts'
import { kindOfHeading, knownKind } from './section-kinds.ts'

/** `Pushtunistan. Since the treaty, ...`, `OIL: THE MINISTER ...`: a topic that runs into its paragraph. */
export interface RunInTopics {
  /** The topic that a text begins with: its words, and its length with stop and white space. */
  topicOf: (text: string) => { heading: string; length: number } | null
  /** Nearly every paragraph has one, and none a portion marking: telegrams, where one without stands under none. */
  each: boolean
  /** The text has headings besides: its topics open no parts. */
  within: boolean
}

const shape =
  /^(["“]?(?:\p{Lu}(?:\.\p{Lu})+\.?(?:-[\p{L}-]+)?|\p{Lu}[\p{L}\p{N}'’&/-]*)(?:,? [\p{L}\p{N}][\p{L}\p{N}'’&/-]*){0,6}["”]?(?: \([^()]{3,80}\))?)(?:\.["”]?|:|\s?[–—]|\s?--?(?=\s))(?:\s+(?=[\p{Lu}"“(\d])|$)/u
/** Words that only sentences have. */
const sentence =
  /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|says?|said|asks?|asked|told|wants?|wanted|believes?|believe|thinks?|think|expects?|hopes?|hope|recommend|request|suggest|understand|note|seems?|remains?|met|saw|came|went|gave|took|made|knows?|needs?|continues?|plans?|agreed|refused|no one|nobody|it|he|she|they|we|i|you|this|that|these|those|there|here|please|yes|no)\b/i
/** The stop behind these is no end. */
const abbreviated =
  /^(?:Mr|Mrs|Ms|Mme|Mlle|Messrs|Dr|Gen|Col|Amb|Sen|Rep|Prof|Lt|Maj|Adm|Capt|Re|Ref|Refs|Subj|Note|FYI)\b|\b(?:St|Gen|Brig|Col|Lt|No|Nos|Mt|Ft|vs|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|[A-Z])$|(?:^|\s)\d+$/i

/**
 * The topics of a text whose paragraphs begin with them: three at least, and two of five paragraphs. A text with headings
 * on lines of their own has none besides.
 */
export function runInTopics(lines: readonly BodyLine[], look: Look): RunInTopics {
  let paragraphs = 0
  let topics = 0
  let marked = 0
  let headings = 0
  let before = ''
  const topicOf = topicsWith(labelsOf(lines))
  for (const [at, { line, kind, opens }] of lines.entries()) {
    if (kind === 'blank' || kind === 'junk') continue
    const ended = opens || /[.!?:)"”]$/.test(before)
    before = line.trim.slice(-10)
    const heading = headingAt(lines, at, look)
    if (heading !== null) headings += weightOf(kind, heading)
    if (kind !== 'text' || heading !== null || !ended) continue
    const text = textOfParagraph(line.trim, opens, text => look.unnumbered || topicOf(text) !== null)
    if (text === null) continue
    paragraphs++
    if (topicOf(text) !== null) topics++
    if (markOf(line.trim.slice(numberedStart(line.trim)?.length ?? 0)) !== null) marked++
  }
  const each = topics >= 3 && topics * 10 >= paragraphs * 7
  // a lone line that looks like a heading decides nothing
  const within = headings > 1
  const found = topics >= 3 && (within ? each : topics * 5 >= paragraphs * 2)
  // where most begin with one, longer ones need no capitals
  const known = each ? (text: string) => topicOf(text) ?? topicAt(text, true) : topicOf
  return { topicOf: found ? known : () => null, each: found && each && marked * 2 < paragraphs, within }
}

/** A title or a ruled heading is certain, a bare line is not; parts that any text may have say nothing. */
function weightOf(kind: BodyLine['kind'], { slices }: HeadingRead): number {
  if (kind === 'title') return 2
  if (parts.has(kindOfHeading(slices.map(textOf).join(' ')))) return 0
  return kind === 'rule' ? 2 : 1
}

/** What stands behind number and mark; null for what opens no paragraph or opens one with a word of the trade. */
function textOfParagraph(line: string, opens: boolean, counts: (text: string) => boolean): string | null {
  const start = numberedStart(line)
  const behind = line.slice(start?.length ?? 0, 200)
  const text = behind.slice(markOf(behind)?.length ?? 0)
  const begins = start !== null || (opens && counts(text))
  return begins && text !== '' && inlineHeadingOf(text)?.known !== true ? text : null
}

const parts: ReadonlySet<string> = new Set(['summary', 'comment', 'talking-points'])

const label = /^(\p{Lu}[\p{L}’' ]{2,30}):\s+(?=\S)/u

/** Labels before a colon that come again and again are topics whatever their words: `They say: ...`, `We say: ...`. */
function labelsOf(lines: readonly BodyLine[]): ReadonlySet<string> {
  const times = new Map<string, number>()
  for (const { line, kind } of lines) {
    const start = kind === 'text' ? numberedStart(line.trim) : null
    if (start === null) continue
    const behind = line.trim.slice(start.length, start.length + 120)
    const name = label.exec(behind.slice(markOf(behind)?.length ?? 0))?.[1]
    if (name !== undefined) times.set(name, (times.get(name) ?? 0) + 1)
  }
  return new Set([...times].filter(([, count]) => count > 1).map(([name]) => name))
}

const topicsWith =
  (labels: ReadonlySet<string>): RunInTopics['topicOf'] =>
  text => {
    const found = label.exec(text.slice(0, 90))
    const heading = found?.[1]
    return found !== null && heading !== undefined && labels.has(heading)
      ? { heading, length: found[0].length }
      : topicAt(text)
  }

function topicAt(text: string, long = false): { heading: string; length: number } | null {
  const found = shape.exec(text.slice(0, 160))
  const heading = found?.[1]
  if (found === null || heading === undefined || heading.length < 3) return null
  const words = heading.replace(/ \(.*/, '')
  if (
    words.length > 60 ||
    (sentence.test(words) && (!words.includes(' ') || knownKind(words) === null)) ||
    abbreviated.test(heading)
  )
    return null
  if (!isTitle(words) && !(long && /^(?:the|an?)\b|\b(?:of|and|for)\b/i.test(words))) return null
  return { heading, length: found[0].length }
}

/** `Soviet aid`, `Third country attitudes`, `Security Council and the Islands`: longer ones are capitalised. */
function isTitle(heading: string): boolean {
  const words = heading.split(' ')
  return words.length <= 3 || words.every(word => /^["“]?[\p{Lu}\d]/u.test(word) || minor.has(word))
}

const minor: ReadonlySet<string> = new Set([
  'of',
  'and',
  'the',
  'in',
  'on',
  'for',
  'to',
  'with',
  'a',
  'at',
  'by',
])
