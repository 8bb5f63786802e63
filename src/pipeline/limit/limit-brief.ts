import { issuesOf } from '../../analyse/issues.ts'
import { portionCovers } from '../../marking/portions.ts'
import type { Brief, Statement } from '../../model/brief.ts'
import { LimitedFacts } from './limited-facts.ts'

/**
 * The brief for a reader who sees only what is left. `left` is the analysis of the cable without the rest: paragraphs,
 * headings, header and names are taken from it, for it never saw more. What a statement is for stays as the whole
 * cable says it: under a heading that is left out, a thing to avoid must not become one to raise.
 * `shown` is the highest mark among the portions left, `level` what the reader is cleared for.
 */
export function limitBrief(whole: Brief, left: Brief, limit: { level: string; shown: string }): Brief {
  const kept = keptStatements(whole, left)
  const keep = (list: Statement[]): Statement[] => list.flatMap(one => kept.get(one.id) ?? [])
  const keepWith = <T extends { statement: Statement }>(list: T[]): T[] =>
    list.flatMap(one => {
      const statement = kept.get(one.statement.id)
      return statement ? [{ ...one, statement }] : []
    })
  const lowered = <T extends { marking: string }>(one: T): T =>
    portionCovers(limit.level, one.marking) ? one : { ...one, marking: limit.shown }
  const statements = keep(whole.statements)
  const facts = new LimitedFacts(statements, left.cable)
  const meetings = facts.meetings(whole.meetings)
  const sides = new Map(whole.people.map(({ name, side }) => [name, side]))
  return {
    ...left,
    cable: { ...left.cable, subjectMarking: left.cable.subject === null ? 'U' : left.cable.subjectMarking },
    meeting: meetings[0] ?? facts.meeting(whole.meeting),
    meetings,
    statements,
    summary: keep(whole.summary),
    counterpart: keep(whole.counterpart),
    objectives: keep(whole.objectives),
    raise: keep(whole.raise),
    ifRaised: keep(whole.ifRaised),
    watchOut: keep(whole.watchOut),
    logistics: keep(whole.logistics),
    comment: keep(whole.comment),
    issues: issuesOf(left.sections, statements),
    timeline: keepWith(whole.timeline),
    figures: keepWith(whole.figures),
    people: left.people.map(one => lowered({ ...one, side: sides.get(one.name) ?? null })),
    acronyms: left.acronyms.map(lowered),
  }
}

/** The statements left, by id, under the headings that may be shown; one stands where its first words stand. */
function keptStatements(whole: Brief, left: Brief): Map<string, Statement> {
  const startOf = ({ source }: Statement): number => source.spans[0]?.[0] ?? -1
  const seen = new Map(left.statements.map(one => [startOf(one), one]))
  const headings = new Map(
    whole.sections.map(({ heading }, at) => [heading, left.sections[at]?.heading ?? null]),
  )
  return new Map(
    whole.statements.flatMap(one => {
      const again = seen.get(startOf(one))
      if (!again) return []
      const issue = one.issue === null ? null : (headings.get(one.issue) ?? null)
      const { section, references } = again
      return [[one.id, { ...one, section, issue, references }] as const]
    }),
  )
}
