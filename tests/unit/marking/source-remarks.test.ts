import { describe, expect, it } from 'vitest'
import { sourceRemarks } from '../../../src/marking/source-remarks.ts'
import type { Brief, BriefParagraph, CableFacts } from '../../../src/model/brief.ts'

const cable: CableFacts = {
  id: '09 TARVEN 12',
  post: 'TARVEN',
  number: 12,
  date: { iso: '2009-03-01', inferred: false },
  classification: 'CONFIDENTIAL',
  marking: 'C',
  captions: [],
  declassifyOn: '2030-01-01',
  tags: [],
  subject: 'A VISIT',
  subjectMarking: 'U',
  references: [],
  classifiedBy: null,
  reasons: ['1.4(d)'],
  signer: null,
  partial: false,
  transmission: { from: null, to: [], info: [], precedence: null, dtg: null },
}

const paragraph = (
  tag: string,
  marking: string | null,
  blocks: (string | null)[] = [null],
): BriefParagraph => ({
  number: 1,
  tag,
  marking,
  section: null,
  blocks: blocks.map(mark => ({ kind: 'text', marking: mark, text: 'Words.' })),
})

function brief(
  facts: Partial<CableFacts>,
  paragraphs = [paragraph('¶1', 'C')],
  headings: string[] = [],
): Brief {
  const none = { text: null, marking: 'C', sources: [] }
  const meeting = {
    title: '',
    principal: none,
    counterpart: { ...none, name: null, title: null },
    date: { ...none, iso: null, inferred: false },
    place: none,
  }
  return {
    version: 1,
    cable: { ...cable, ...facts },
    sections: headings.map(heading => ({ heading, kind: 'issue', paragraphs: [], indexes: [] })),
    paragraphs,
    meeting,
    meetings: [],
    statements: [],
    summary: [],
    counterpart: [],
    objectives: [],
    raise: [],
    ifRaised: [],
    watchOut: [],
    logistics: [],
    comment: [],
    issues: [],
    timeline: [],
    figures: [],
    people: [],
    acronyms: [],
    changes: { compared: false, since: null, date: null, new: [], changed: [], gone: [] },
    diagnostics: [],
  }
}

const codesOf = (made: Brief): string[] => sourceRemarks(made, '2026-11-24').map(({ code }) => code)

describe('sourceRemarks', () => {
  it('has nothing to say of a dated, marked cable', () => {
    expect(codesOf(brief({}))).toEqual([])
  })

  it.each<[rule: string, Partial<CableFacts>, string[]]>([
    ['no date', { date: { iso: null, inferred: false } }, ['marking/source-undated']],
    ['an inferred year is no date', { date: { iso: '2009', inferred: true } }, ['marking/source-undated']],
    ['24: the date has passed', { declassifyOn: '2012-01-07' }, ['marking/declassification-passed']],
    [
      '24: a calculated date counts too',
      { declassifyOn: 'GDS', date: { iso: '1976-05-24', inferred: false } },
      ['marking/declassification-passed'],
    ],
    ['24: a date to come', { declassifyOn: 'OADR' }, []],
    ['24: an event never passes', { declassifyOn: 'after elections' }, []],
    ['25: reason (b)', { reasons: ['1.5(b)', '1.5(d)'] }, ['marking/foreign-government-information']],
    ['4: the subject', { subjectMarking: null }, ['marking/unmarked-headings']],
    ['15: EXDIS', { marking: 'C//XD' }, ['marking/distribution-restricted']],
    [
      '17: SBU',
      { classification: 'UNCLASSIFIED', captions: ['SENSITIVE'], marking: 'SBU', reasons: [] },
      ['marking/legacy-sbu'],
    ],
    ['11: SECRET - ENTIRE TEXT under CONFIDENTIAL', { marking: 'S' }, ['marking/above-own-line']],
    ['a caption of no table', { captions: ['PANDA'], marking: 'C//PANDA' }, ['marking/unknown-caption']],
    ['no classification', { classification: null, marking: 'SBU' }, ['marking/unknown-classification']],
  ])('%s', (_rule, facts, codes) => {
    const marked = facts.marking === 'SBU' ? [paragraph('¶1', 'SBU')] : undefined
    expect(codesOf(brief(facts, marked))).toEqual(codes)
  })

  it('names each unmarked paragraph of a marked cable (rule 4)', () => {
    const remarks = sourceRemarks(brief({}, [paragraph('¶1', 'C'), paragraph('¶2', null)]), '2026-11-24')
    expect(remarks.map(({ code, message }) => [code, message.split(' ')[0]])).toEqual([
      ['marking/unmarked-portion', '¶2'],
    ])
  })

  it('takes a paragraph whose every bullet is marked as marked', () => {
    expect(codesOf(brief({}, [paragraph('¶1', 'C'), paragraph('¶2', null, ['S', 'C'])]))).not.toContain(
      'marking/unmarked-portion',
    )
  })

  it('says once that nothing is marked (rule 6)', () => {
    expect(codesOf(brief({}, [paragraph('¶1', null), paragraph('¶2', null)]))).toEqual([
      'marking/wholly-unmarked',
    ])
  })

  it('lets a mark of the entire text speak for paragraphs without one (rule 5)', () => {
    const first = paragraph('¶1', null)
    first.blocks = [{ kind: 'text', marking: null, text: 'CONFIDENTIAL - ENTIRE TEXT.' }]
    expect(codesOf(brief({}, [first, paragraph('¶2', null)]))).toEqual(['marking/entire-text'])
  })

  it('warns of a control against copying that only a portion bears (rule 15)', () => {
    expect(codesOf(brief({}, [paragraph('¶1', 'C//ND')]))).toEqual(['marking/distribution-restricted'])
  })

  it('makes a portion above the banner an error (rule 11), but not a control that only the portion shows', () => {
    expect(codesOf(brief({}, [paragraph('¶1', 'S')]))).toEqual(['marking/portion-above-banner'])
    expect(codesOf(brief({}, [paragraph('¶1', 'C', ['S//NF'])]))).toEqual(['marking/portion-above-banner'])
    expect(codesOf(brief({}, [paragraph('¶1', 'C//NF')]))).toEqual([])
  })
})
