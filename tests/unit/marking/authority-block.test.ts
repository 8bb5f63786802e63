import { describe, expect, it } from 'vitest'
import { authorityBlock } from '../../../src/marking/authority-block.ts'
import { declassifyOn } from '../../../src/marking/declassify-on.ts'
import { originOf } from '../../../src/marking/origin.ts'
import type { AuthorityData, SourceCable } from '../../../src/model/sources.ts'

const authority: AuthorityData = {
  from: null,
  post: 'OTTAWA',
  number: 49,
  date: null,
  dateInferred: true,
  declassifyOn: '2012-01-07',
  reasons: ['1.5(b)', '1.5(d)'],
}
const cable: SourceCable = {
  id: '03 OTTAWA 49',
  file: null,
  sha256: null,
  marking: 'C',
  classification: 'CONFIDENTIAL',
  captions: [],
  partial: true,
  subject: null,
  authority,
  paragraphs: [],
}
const options = { preparedBy: null, date: '2026-11-24' }

describe('authorityBlock', () => {
  it('gives the golden block of the Ottawa cable, without its classifier and reasons', () => {
    const { value, diagnostics } = authorityBlock({ cables: [cable] }, 'C', options)
    expect(value).toEqual([
      'Classified By: [NAME, POSITION, OFFICE]',
      'Derived From: Embassy Ottawa telegram OTTAWA 000049, [DATE NOT IN SOURCE], Department of State',
      'Declassify On: 20120107',
      'Prepared: 20261124',
    ])
    expect(diagnostics.map(({ code }) => code)).toEqual(['marking/classifier-missing'])
  })

  it('names the preparer when given, and then has nothing to remark', () => {
    const { value, diagnostics } = authorityBlock({ cables: [cable] }, 'C', {
      ...options,
      preparedBy: 'A. Doe, EA, D',
    })
    expect(value[0]).toBe('Classified By: A. Doe, EA, D')
    expect(diagnostics).toEqual([])
  })

  it('has no block for an unclassified or SBU product (rule 18)', () => {
    for (const marking of ['U', 'SBU', 'SBU-NF', 'LOU'])
      expect(authorityBlock({ cables: [{ ...cable, marking }] }, marking, options).value).toEqual([])
  })

  it('has a block where a portion, or a line of staff, stands above an unclassified cable (rules 11, 18)', () => {
    const blocks = [{ kind: 'text' as const, marking: 'S//NF', text: 'A source says so.' }]
    const paragraph = { tag: '¶1', number: 1, marking: 'S//NF', section: null, blocks }
    const unclassified = { ...cable, marking: 'U', paragraphs: [paragraph] }
    const { value } = authorityBlock({ cables: [unclassified] }, 'S//NF', options)
    expect(value).toContain('Declassify On: 20120107')
  })

  it('has a block with gaps to fill where no source is at hand', () => {
    expect(authorityBlock(null, 'C', { ...options, preparedBy: 'A. Doe' }).value).toEqual([
      'Classified By: A. Doe',
      'Derived From: [SOURCE NOT AT HAND]',
      'Declassify On: [AS THE SOURCE SAYS]',
      'Prepared: 20261124',
    ])
  })

  it('cites several sources as Multiple Sources with the list, and keeps the longest date (rules 21, 23)', () => {
    const other = {
      ...cable,
      id: '05 OSLO 12',
      authority: { ...authority, post: 'OSLO', number: 12, date: '2005-11-03', declassifyOn: '2015-11-03' },
    }
    const { value } = authorityBlock({ cables: [cable, other] }, 'C', options)
    expect(value).toContain('Derived From: Multiple Sources')
    expect(value).toContain(
      'Source: Embassy Oslo telegram OSLO 000012, [DATE NOT IN SOURCE], Department of State',
    )
    expect(value).toContain('Declassify On: 20151103')
  })
})

describe('declassifyOn', () => {
  const date = '2003-01-08'
  it.each<[instruction: string | null, result: string]>([
    ['2015-11-03', '20151103'],
    ['OADR', '20280108'],
    ['MR', '20280108'],
    ['X1', '20280108'],
    ['X1, X6', '20280108'],
    [null, '20280108'],
    ['GDS', '20280108'],
    ['25X4', '20530108, 25X4'],
    ['25X1-human', '50X1-HUM'],
    ['subject to treaty', '20280108'],
    ['after Korean unification', 'after Korean unification'],
  ])('rule 22: %s on a cable of 20030108 gives %s', (instruction, result) => {
    expect(declassifyOn([{ instruction, date, name: 'x' }], '2026-11-24').value).toBe(result)
  })

  it.each<[string[], string]>([
    [['2012-01-07', '2015-11-03'], '20151103'],
    [['2012-01-07', 'OADR'], '20280108'],
    [['OADR', '25X4'], '20530108, 25X4'],
    [['25X4', '25X1-human'], '50X1-HUM'],
    [['2012-01-07', 'after the elections'], '20120107'],
  ])('rule 23: of %j the longest is %s', (instructions, result) => {
    const sources = instructions.map(instruction => ({ instruction, date, name: 'x' }))
    expect(declassifyOn(sources, '2026-11-24').value).toBe(result)
    expect(declassifyOn(sources.reverse(), '2026-11-24').value).toBe(result)
  })

  it.each([
    ['OADR', 'marking/declassify-obsolete'],
    ['after Korean unification', 'marking/declassify-event'],
  ])('remarks on "%s"', (instruction, code) => {
    const { diagnostics } = declassifyOn([{ instruction, date, name: '03 OTTAWA 49' }], '2026-11-24')
    expect(diagnostics.map(one => one.code)).toEqual([code])
    expect(diagnostics[0]?.message).toContain('03 OTTAWA 49')
  })

  it('counts from today where the source has no date', () => {
    expect(declassifyOn([{ instruction: 'OADR', date: null, name: 'x' }], '2024-02-29').value).toBe(
      '20490301',
    )
  })
})

describe('originOf', () => {
  it.each<[Partial<AuthorityData>, string]>([
    [
      {
        from: 'AMEMBASSY SAN TELMO',
        post: 'SAN TELMO',
        number: 2318,
        date: '1977-04-19',
        dateInferred: false,
      },
      'Embassy San Telmo telegram SAN TELMO 02318, 19770419, Department of State',
    ],
    [
      { from: 'USMISSION GENEVA', post: 'GENEVA', number: 12, date: '2006-01-02', dateInferred: false },
      'U.S. Mission Geneva telegram GENEVA 000012, 20060102, Department of State',
    ],
    [
      { from: 'SECSTATE WASHDC', post: 'STATE', number: 198833, date: '2006-12-06', dateInferred: false },
      'Department of State telegram STATE 198833, 20061206, Department of State',
    ],
    [
      { from: null, post: null, number: null },
      '[ORIGINATOR AND NUMBER NOT IN SOURCE], [DATE NOT IN SOURCE], Department of State',
    ],
  ])('%j', (change, expected) => {
    expect(originOf({ ...authority, ...change })).toBe(expected)
  })
})
