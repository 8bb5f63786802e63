import { highestPortion } from '../marking/portions.ts'
import type { BriefSection, Issue, Role, Statement } from '../model/brief.ts'
import { headlineOf } from './headline.ts'

/** The cable's issues in order: its issue sections, each with the statements about it by role. */
export function issuesOf(sections: BriefSection[], statements: Statement[]): Issue[] {
  const titles = sections.filter(({ kind }) => kind === 'issue').flatMap(({ heading }) => heading ?? [])
  const inSummary = new Set(sections.filter(({ kind }) => kind === 'summary').map(({ heading }) => heading))
  return [...new Set(titles)].map(title => {
    const about = statements.filter(({ issue }) => issue === title)
    return issueOf(
      title,
      about.filter(one => one.section !== title && inSummary.has(one.section)),
      about.filter(one => one.section === title || !inSummary.has(one.section)),
    )
  })
}

function issueOf(title: string, summary: Statement[], statements: Statement[]): Issue {
  const by = (role: Role): Statement[] => statements.filter(one => listedAs(one, statements) === role)
  return {
    title,
    marking: highestPortion([...summary, ...statements].map(({ marking }) => marking)),
    headline: headlineOf(summary, statements),
    summary,
    raise: by('raise'),
    ifRaised: by('ifRaised'),
    theirPosition: by('theirPosition'),
    watchOut: by('watchOut'),
    background: by('background'),
  }
}

/** What only leads in to a list, and says nothing by itself, stands where the list does. */
function listedAs(statement: Statement, statements: Statement[]): Role {
  if (statement.role !== 'background') return statement.role
  return statements.find(({ leadIn }) => leadIn === statement.id)?.role ?? statement.role
}
