import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyseCable } from '../../../src/analyse/analyse-cable.ts'
import { sourceOf } from '../../../src/analyse/source-of.ts'
import { readCable } from '../../../src/read/read-cable.ts'

const ottawa = readFileSync(new URL('../../corpus/03OTTAWA49.txt', import.meta.url), 'utf8')
const briefOf = (text: string, cableDate: string | null = null) =>
  analyseCable(readCable(text).value, { cableDate }).value

describe('the sample', () => {
  const brief = briefOf(ottawa)

  test('identity: the year of the number is inferred, with its reason', () => {
    expect(brief.cable).toMatchObject({
      id: '03 OTTAWA 49',
      date: { iso: null, inferred: true },
      classification: 'CONFIDENTIAL',
      marking: 'C',
      declassifyOn: '2012-01-07',
      partial: true,
      references: [
        { label: 'A', id: '02 OTTAWA 3442' },
        { label: 'B', id: '02 OTTAWA 3101' },
        { label: 'C', id: '02 OTTAWA 3556' },
      ],
    })
    expect(brief.diagnostics.find(({ code }) => code === 'analyse/year-inferred')?.message).toContain('2003')
  })

  test('meeting', () => {
    expect(brief.meeting).toMatchObject({
      title: 'Your Meeting with Canadian Defense Minister McCallum',
      principal: { text: 'Secretary Rumsfeld' },
      counterpart: { name: 'John McCallum', title: 'Canadian Defense Minister', marking: 'C' },
      date: { text: 'January 9', iso: '2003-01-09', inferred: true },
      place: { text: null },
    })
    expect(brief.meeting).toBe(brief.meetings[0])
  })

  test('timeline, in order, the meeting among it', () => {
    const days = brief.timeline.map(({ iso }) => iso)
    expect(days).toEqual([...days].sort())
    expect(days).toEqual(
      expect.arrayContaining(['2002-05', '2002-10', '2002-12-16', '2003-01-09', '2003-01-28', '2003-02']),
    )
  })

  test('people, figures and short forms', () => {
    expect(brief.people.map(({ name }) => name)).toEqual([
      'John McCallum',
      'Chretien',
      'Graham',
      'Art Eggleton',
      'Grossman',
      'Saddam',
      'Eberhart',
      'Cellucci',
    ])
    expect(brief.figures.map(({ text }) => text)).toEqual([
      '1.1% of its GDP',
      'US$7.9 billion',
      '10 years',
      'a few hundred million',
    ])
    expect(brief.acronyms).toContainEqual({
      short: 'CF',
      long: 'Canadian Forces',
      from: 'cable',
      marking: 'C',
    })
  })

  test('--cable-date settles the day', () => {
    const { cable, diagnostics } = briefOf(ottawa, '2003-01-06')
    expect(cable.date).toEqual({ iso: '2003-01-06', inferred: false })
    expect(cable.id).toBe('03 OTTAWA 49')
    expect(diagnostics).toEqual([])
  })

  test('source for layout: effective marks, and no inferred day', () => {
    const source = sourceOf(brief, { name: 'cable.txt', sha256: 'ab' })
    expect(source).toMatchObject({
      id: '03 OTTAWA 49',
      file: 'cable.txt',
      marking: 'C',
      authority: { date: null, dateInferred: true },
    })
    expect(source.paragraphs.map(({ tag, marking }) => `${tag} ${marking}`)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map(number => `¶${number} C`),
    )
    expect(source.paragraphs[2]?.blocks.filter(({ kind }) => kind === 'bullet')).toHaveLength(4)
  })
})

test('tags tell paragraphs with one number apart, and an unnumbered summary', () => {
  const brief = briefOf(
    'C O N F I D E N T I A L LIMA 12\n\nSUBJECT: FISH\n\nSUMMARY: FISH ARE SCARCE. END SUMMARY.\n\n1. (C) ONE IS HERE.\n\n2. (C) TWO IS HERE.\n\n2. (C) TWO IS HERE AGAIN.\n\nARCHIBALD\n',
  )
  expect(brief.paragraphs.map(({ tag }) => tag)).toEqual(['Summary', '¶1', '¶2', '¶2 (2nd)'])
})

test('every mark is at least that of its paragraph, and every span lies in the text', () => {
  const brief = briefOf(ottawa)
  for (const { marking } of [...brief.people, ...brief.acronyms]) expect(marking).toBe('C')
  for (const { source } of brief.statements)
    for (const [start, end] of source.spans) {
      expect(start).toBeLessThan(end)
      expect(end).toBeLessThanOrEqual(ottawa.length)
    }
})

test('never throws, whatever the text', () => {
  const line = fc.constantFrom(
    'C O N F I D E N T I A L OTTAWA 49',
    'FOR SECRETARY',
    'SUBJECT: YOUR MEETING WITH',
    'REF: A.',
    '1. (C) On May 3 General',
    'E.O. 12958: DECL: 13/45/9999',
    'Minister of the',
    '-- 5 of 6 percent of',
    'SUMMARY',
    '(S//NF) Gen. of of the, and',
    '$',
    'FEBRUARY 30',
    '\u0000',
    'É',
    "'s",
    'NNNN',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.string()), { maxLength: 20 }), lines => {
      expect(briefOf(lines.join('\n')).version).toBe(1)
    }),
    { numRuns: 150 },
  )
})
