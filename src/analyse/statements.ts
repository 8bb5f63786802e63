import { asPortion } from '../marking/portions.ts'
import type { BriefParagraph, CableFacts, Meeting, Person, Statement } from '../model/brief.ts'
import type { Reported } from '../model/diagnostic.ts'
import { assignIssues } from './issues/assign-issues.ts'
import { type Decision, decideRoles } from './roles/decide-roles.ts'
import { sceneOf } from './roles/scene.ts'
import { leadInsOf } from './statements/lead-ins.ts'
import { referencesIn } from './statements/references-in.ts'
import type { Unit } from './statements/units.ts'
import { trim } from './trim/trim.ts'

/** What is known of the cable before its sentences are. */
export interface Given {
  facts: CableFacts
  /** In the cable's order: one for each paragraph of the tree. */
  paragraphs: BriefParagraph[]
  people: Person[]
  meetings: Meeting[]
}

/** One statement for each sentence and bullet of the cable's paragraphs, in order. */
export function statementsOf(units: Unit[], given: Given): Reported<Statement[]> {
  const decisions = decideRoles(units, sceneOf(units, given))
  const issues = assignIssues(units, given.facts.post)
  const leads = leadInsOf(units)
  const value = units.map((unit, at) =>
    statementOf(unit, decisions[at], { issue: issues[at] ?? null, lead: leads[at] ?? null }, given),
  )
  return { value, diagnostics: [] }
}

export const idOf = (unit: Unit): string => `p${unit.paragraph + 1}.${unit.place + 1}`

function statementOf(
  unit: Unit,
  decision: Decision | undefined,
  { issue, lead }: { issue: string | null; lead: Unit | null },
  given: Given,
): Statement {
  const { facts } = given
  const paragraph = given.paragraphs[unit.paragraph]
  return {
    id: idOf(unit),
    text: trim(unit.verbatim),
    verbatim: unit.verbatim,
    marking: asPortion(unit.marking) ?? asPortion(paragraph?.marking ?? null) ?? facts.marking,
    role: decision?.role ?? 'background',
    voice: decision?.voice ?? 'advice',
    section: unit.heading,
    issue,
    leadIn: lead && idOf(lead),
    references: referencesIn(unit.verbatim, facts.references),
    source: {
      cable: facts.id,
      paragraph: paragraph?.number ?? null,
      tag: paragraph?.tag ?? `¶${unit.paragraph + 1}`,
      spans: unit.spans,
    },
  }
}
