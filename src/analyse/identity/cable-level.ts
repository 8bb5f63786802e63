import { cableMarking } from '../../marking/cable-marking.ts'
import { asPortion, highestPortion, portionCovers } from '../../marking/portions.ts'
import type { Cable, Classification, Junk, Paragraph, Section } from '../../model/cable.ts'
import { nodesOf } from './nodes.ts'

/**
 * The level that the cable's own line gives: the line with its number, else the highest in the header (a stamp may stand
 * above it); without any, the highest of what pages repeat and of the portion marks.
 */
export function classificationOf(cable: Cable): Classification | null {
  const lines = nodesOf(cable, 'classification').filter(({ level }) => level !== null)
  const own = lines.find(({ number }) => number !== null)?.level
  return (
    own ??
    highestLevel(lines.map(({ level }) => cableMarking(level, []))) ??
    highestLevel([...claims(cable), ...portionsOf(cable)])
  )
}

/**
 * The marking of the whole, in portion form: that of the classification and the captions, raised by whatever else the cable
 * says of all of itself: the classification printed again, `SECRET - ENTIRE TEXT.`
 */
export function markingOf(cable: Cable, classification: Classification | null, captions: string[]): string {
  const own = cableMarking(classification, captions)
  // a claim of the same level says nothing of release, and must not turn REL TO into NOFORN
  const level = own.split('//')[0] ?? own
  return highestPortion([own, ...claims(cable).filter(claim => !portionCovers(level, claim))])
}

function claims(cable: Cable): string[] {
  const junk = [...nodesOf(cable, 'junk'), ...nodesOf(cable, 'section').flatMap(junkIn)]
  const again = junk.filter(({ reason }) => reason === 'repeated classification')
  const printed = [...nodesOf(cable, 'classification'), ...again, ...nodesOf(cable, 'tail')].map(
    ({ value }) => leadingLevel.exec(value)?.[0] ?? '',
  )
  const entire = paragraphsOf(cable).map(paragraph => entireText(cable, paragraph))
  return [...printed, ...entire].flatMap(words => asPortion(words) ?? [])
}

const junkIn = ({ children }: Section): Junk[] =>
  children
    .flatMap(child => (child.type === 'paragraph' ? child.children : [child]))
    .filter(child => child.type === 'junk')

const leadingLevel =
  /^(?:T ?O ?P ? ?S ?E ?C ?R ?E ?T|S ?E ?C ?R ?E ?T|C ?O ?N ?F ?I ?D ?E ?N ?T ?I ?A ?L|LIMITED OFFICIAL USE)(?![A-Za-z])(?=$|\s+(?:SECTION|FINAL|[A-Z ]+\d))/i
/** `1. SECRET - ENTIRE TEXT.`, `(S-Entire text)`, at the start of a paragraph. */
const entireWords = /^[^A-Za-z]{0,12}([A-Z][A-Z/ ]{0,40}?)\s?[-–—:,.]*\s?ENTIRE TEXT\b/i

function entireText(cable: Cable, { position }: Paragraph): string {
  const start = position?.start.offset
  return start === undefined ? '' : (entireWords.exec(cable.source.slice(start, start + 80))?.[1] ?? '')
}

const paragraphsOf = (cable: Cable): Paragraph[] =>
  nodesOf(cable, 'section').flatMap(({ children }) => children.filter(child => child.type === 'paragraph'))

const portionsOf = (cable: Cable): string[] =>
  paragraphsOf(cable).flatMap(({ marking }) => (marking === null ? [] : [marking]))

const highestLevel = (portions: string[]): Classification | null =>
  portions.length === 0 ? null : (levelNames[highestPortion(portions).split('//')[0] ?? ''] ?? null)

const levelNames: Record<string, Classification> = {
  U: 'UNCLASSIFIED',
  SBU: 'UNCLASSIFIED',
  LOU: 'LIMITED OFFICIAL USE',
  C: 'CONFIDENTIAL',
  S: 'SECRET',
  TS: 'TOP SECRET',
}
