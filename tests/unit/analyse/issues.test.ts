import { describe, expect, it } from 'vitest'
import { issuesOf } from '../../../src/analyse/issues.ts'
import type { Role, Statement } from '../../../src/model/brief.ts'
import { smallGiven } from './small-cable.ts'

const { brief } = smallGiven()

describe('issues and the lists of the whole cable', () => {
  it('lists what only leads in to a list where the list stands', () => {
    const statement = (id: string, role: Role, leadIn: string | null): Statement => ({
      ...brief.statements[0],
      ...{ id, text: id, verbatim: id, marking: 'C', role, voice: 'advice', section: 'X', issue: 'X' },
      ...{ leadIn, references: [], source: { cable: null, paragraph: 1, tag: '¶1', spans: [] } },
    })
    const statements = [
      statement('p1.1', 'background', null),
      statement('p1.2', 'background', null),
      statement('p1.3', 'theirPosition', 'p1.2'),
    ]
    const sections = [{ heading: 'X', kind: 'issue' as const, paragraphs: [1], indexes: [0] }]
    const [issue] = issuesOf(sections, statements)
    expect(issue?.theirPosition.map(({ id }) => id)).toEqual(['p1.2', 'p1.3'])
    expect(issue?.background.map(({ id }) => id)).toEqual(['p1.1'])
  })

  it('has the issue sections in order, with their statements by role', () => {
    expect(brief.issues.map(({ title }) => title)).toEqual(['FISHERIES', 'AIRFIELD'])
    const [fisheries, airfield] = brief.issues
    expect(fisheries?.summary.map(({ id }) => id)).toEqual(['p1.2'])
    expect(fisheries?.raise.map(({ id }) => id)).toEqual(['p3.1', 'p5.2'])
    expect(fisheries?.ifRaised.map(({ id }) => id)).toEqual(['p3.2'])
    expect(airfield?.watchOut.map(({ id }) => id)).toEqual(['p4.2'])
  })

  it('marks an issue as high as its highest statement', () => {
    expect(brief.issues.map(({ marking }) => marking)).toEqual(['C', 'S//NF'])
  })

  it('keeps each statement of an issue in one of its lists', () => {
    for (const issue of brief.issues) {
      const lists = [
        issue.raise,
        issue.ifRaised,
        issue.theirPosition,
        issue.watchOut,
        issue.background,
      ].flat()
      const about = brief.statements.filter(one => one.issue === issue.title && !issue.summary.includes(one))
      expect(lists.map(({ id }) => id).sort()).toEqual(about.map(({ id }) => id).sort())
    }
  })

  it('has the cable-wide lists', () => {
    expect(brief.summary.map(({ id }) => id)).toEqual(['p1.1', 'p1.2', 'p1.3'])
    expect(brief.raise.map(({ id }) => id)).toEqual(['p3.1', 'p5.2', 'p5.3'])
    expect(brief.watchOut.map(({ id }) => id)).toEqual(['p1.3', 'p4.2', 'p6.1'])
  })

  it('takes a headline from the summary first', () => {
    expect(brief.issues[0]?.headline?.id).toBe('p1.2')
  })
})
