import type { CableContent, Paragraph, Section, SectionKind } from '../../model/cable.ts'
import { addressed, contentSigns, handsPoints } from './content-signs.ts'
import { joinComment } from './join-comment.ts'
import { knownKind, overIssues } from './section-kinds.ts'

/**
 * Settles the kind of each section whose heading the tables do not know, and of those without a heading, by what its text
 * says. A section keeps the kind it has unless the signs are plain.
 */
export function settleKinds(content: CableContent[]): void {
  const sections = content.filter(node => node.type === 'section')
  const summary = sections.findIndex(
    section => section.kind === 'summary' && paragraphsOf(section).length > 0,
  )
  for (const [at, section] of sections.entries()) {
    if (isEmpty(section) && overIssues.test(section.heading ?? '')) section.kind = 'other'
    const known = section.heading === null ? null : knownKind(section.heading)
    if (known !== null) section.kind = knownOr(known, section, at === 0, summary >= 0 && summary < at)
    const doubtful = section.heading === null ? section.kind !== 'summary' : section.kind === 'issue'
    if (known !== null || !doubtful) continue
    const scene = at === summary + 1 && setsScene(section, sections[summary])
    section.kind =
      kindByContent(section) ??
      (scene || opens(sections, at) || isPlain(sections) ? 'background' : section.kind)
  }
  joinComment(content)
}

/** The kind that the heading tells, unless the text plainly says otherwise. */
function knownOr(
  known: SectionKind,
  section: Section,
  isFirst: boolean,
  isBehindSummary: boolean,
): SectionKind {
  if (known === 'biography' && holdsAsks(section)) return 'issue'
  // a second summary: `OVERVIEW`
  // `KEY ISSUES` behind other parts heads the issues
  if (known === 'summary' && !isFirst && overIssues.test(section.heading ?? '')) return 'issue'
  if (known === 'summary' && isBehindSummary && overview.test(section.heading ?? '')) return 'background'
  if (known === 'other' || known === 'background') return kindByContent(section, ['logistics']) ?? known
  return section.kind
}

const overview = /\b(?:overview|glance|introduction)$/i

/**
 * The first section behind the summary, under words of its own of which the summary has none (`A Year of Two Minds`),
 * tells of office, parties, economy and years past.
 */
function setsScene(section: Section, summary: Section | undefined): boolean {
  if (section.heading === null || summary === undefined) return false
  const said = sentencesOf(paragraphsOf(summary)).join(' ').toLowerCase()
  const named = section.heading.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  if (named.some(word => said.includes(word.slice(0, 6)))) return false
  const sentences = sentencesOf(paragraphsOf(section))
  const { hits, groups } = count('background', sentences)
  return groups >= 3 && hits / sentences.length >= 1 / 3
}

const paragraphsOf = ({ children }: Section): Paragraph[] =>
  children.filter(child => child.type === 'paragraph')

const isEmpty = ({ heading, children }: Section): boolean =>
  heading !== null && !children.some(({ type }) => type === 'paragraph')

/** `THE PRESIDENT` over paragraphs that tell what to take up with him. */
function holdsAsks(section: Section): boolean {
  const { heading } = section
  const paragraphs = paragraphsOf(section)
  return (
    paragraphs.length > 1 &&
    office.test(heading ?? '') &&
    sentencesOf(paragraphs).some(text => asks.test(text))
  )
}

const office = /^(?:the )?(?:\w+ )?(?:president|premier|minister|king|queen|emir|sultan|chancellor|speaker)$/i
const asks =
  /^(?:ask|tell|urge|press|thank|assure|remind) (?:him|her|them|the)\b|\byou (?:should|could|might|may wish to) (?:ask|tell|urge|press|raise|say)\b/i

function kindByContent(
  section: Section,
  kinds: readonly ('biography' | 'logistics')[] = ['biography', 'logistics'],
): SectionKind | null {
  const paragraphs = paragraphsOf(section)
  if (kinds.length > 1 && paragraphs.length > 0 && paragraphs.length < 4 && paragraphs.every(listsPoints))
    return 'talking-points'
  const sentences = sentencesOf(paragraphs)
  if (sentences.length === 0) return null
  const named = section.heading !== null && namesSubject(section.heading, sentences)
  const lone = section.heading === null || named
  for (const kind of kinds) {
    const { hits, groups } = count(kind, sentences)
    const share = hits / sentences.length
    // the more sorts of signs, the fewer sentences need to bear one
    if (kind === 'logistics' && groups >= 2 && share >= (section.heading === null ? 0.5 : 1 / groups))
      return kind
    if (kind === 'biography' && groups >= (named ? 2 : 3) && share >= (lone ? 0.5 : 0.6)) return kind
  }
  return null
}

/** How many sentences bear signs of a kind, each counted once, and how many sorts of signs there are. */
function count(kind: SectionKind, sentences: readonly string[]): { hits: number; groups: number } {
  const signs = contentSigns.filter(sign => sign.kind === kind)
  return {
    hits: sentences.filter(sentence => signs.some(({ sign }) => sign.test(sentence))).length,
    groups: signs.filter(({ sign }) => sentences.some(sentence => sign.test(sentence))).length,
  }
}

/** The heading is a name or an office with which the text begins: `DRAGOUMAS` / `DRAGOUMAS, 67, SPENT ...`. */
function namesSubject(heading: string, sentences: readonly string[]): boolean {
  const last = heading.split(/\s+/).at(-1)?.toUpperCase() ?? ''
  return last.length > 3 && (sentences[0] ?? '').slice(0, 80).toUpperCase().includes(last)
}

/** Bullets behind a lead-in that hands them to the visitor. */
function listsPoints({ children }: Paragraph): boolean {
  const bullets = children.filter(child => child.type === 'bullet')
  const [lead] = children
  if (bullets.length < 2 || lead?.type !== 'text' || children.at(-1)?.type !== 'bullet') return false
  const last = lead.value.slice(-300)
  return (
    lead.value.length < 300 && /[:]$|\bthat:?$/i.test(last) && addressed.test(last) && handsPoints.test(last)
  )
}

function sentencesOf(paragraphs: readonly Paragraph[]): string[] {
  return paragraphs
    .flatMap(({ children }) => children)
    .flatMap(child => (child.type === 'text' || child.type === 'bullet' ? [child.value.slice(0, 6000)] : []))
    .flatMap(text => text.split(/(?<=[.!?]["”’)]?)\s+(?=["“(]?[\p{Lu}\d])/u))
    .filter(sentence => sentence.length > 12)
    .slice(0, 60)
}

const administrative = /\b(?:entire text|action (?:request|message)|classified by)\b/i

/** A text without headings but for its comment. */
const isPlain = (sections: readonly Section[]): boolean =>
  sections.length > 1 && sections.every(({ heading, kind }) => heading === null || kind === 'comment')

/** Text of some length without a heading before the first section that has one: it sets the scene. */
function opens(sections: readonly Section[], at: number): boolean {
  const section = sections[at]
  if (section === undefined || at !== 0 || section.heading !== null) return false
  const sentences = sentencesOf(paragraphsOf(section))
  return sentences.filter(sentence => !administrative.test(sentence)).length >= 2
}
