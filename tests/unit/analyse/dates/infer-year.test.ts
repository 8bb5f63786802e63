import { expect, test } from 'vitest'
import { type Evidence, inferYear } from '../../../../src/analyse/dates/infer-year.ts'

const evidence = (more: Partial<Evidence>): Evidence => ({
  meeting: { year: null, month: 1, day: 9 },
  referenceYears: [],
  past: [],
  declassifyOn: null,
  ...more,
})

test('ten years before the declassification date, where nothing is younger', () => {
  const clock = inferYear(
    evidence({
      meeting: { year: null, month: 10, day: 6 },
      declassifyOn: '2013-09-24',
      referenceYears: [2003],
    }),
  )
  expect([clock.year, clock.date]).toEqual([2003, '2003-09-24'])
  expect(clock.diagnostics[0]?.message).toContain('2013-09-24')
})

test('the events of the text outweigh a declassification date that contradicts them', () => {
  // DECL 01/07/2012 less ten years would be before "December 2002"
  const clock = inferYear(
    evidence({
      declassifyOn: '2012-01-07',
      referenceYears: [2002],
      past: [{ year: 2002, month: 12, day: null, text: 'December 2002' }],
    }),
  )
  expect([clock.year, clock.date]).toEqual([2003, null])
  expect(clock.diagnostics[0]).toMatchObject({ code: 'analyse/year-inferred' })
  expect(clock.diagnostics[0]?.message).toMatch(
    /January 9 after .*December 2002.*2012-01-07 would be too early/u,
  )
})

test('the meeting later in the year of the latest reference', () => {
  expect(
    inferYear(evidence({ meeting: { year: null, month: 9, day: 29 }, referenceYears: [2003] })).year,
  ).toBe(2003)
})

test('nothing to go by', () => {
  expect(inferYear(evidence({}))).toMatchObject({
    year: null,
    anchor: null,
    diagnostics: [{ code: 'analyse/year-unknown' }],
  })
})

test('the year that the subject gives the meeting, whatever an old reference says', () => {
  const meeting = { year: 2005, month: 9, day: 19 }
  expect(inferYear(evidence({ meeting, referenceYears: [2004] })).year).toBe(2005)
  expect(inferYear(evidence({ meeting: { year: 2006, month: 1, day: 3 } })).year).toBe(2005)
})
