import { describe, expect, it } from 'vitest'
import { sketch } from './sketch.ts'

describe('what a release or a page put into a sentence', () => {
  it.each([
    ['DECLASSIFIED'],
    ['DECLASSIFIED IN PART'],
    ['DECLASSIFIED UNDER AUTHORITY OF AN APPEALS PANEL,'],
    ['E.O. 13526, SECTION 5.3(b)(3)'],
    ['NLC-16-43-7-2-1'],
    ['Authority NLJ-033-R-12-2-7'],
    ['Reproduced at the National Archives'],
    ['Doc No. C05408345'],
    ['DATE/CASE ID: 14 MAY 2007  200503118'],
    ['RELEASE IN PART B1,1.4(D)'],
    ['CLASSIFICATION: SECRET, REASON: 1.4(D), DECLASSIFY AFTER: 15 OCT 2024'],
    ['Classified by DAS, A/GIS on 04/21/2009 ~ Class: SECRET ~ Reason: 1.4(D) ~ Declassify on: 10/15/2024'],
    ['(b)(1)'],
    ['[REDACTED]'],
    ['2 of 4'],
    ['PAGE TWO'],
    ['PAGE 02 OF 04 TARVEN 000012'],
    ['CONFIDENTIAL PAGE 2 TARVEN 12'],
    ['CONFIDENTIAL/NODIS 2'],
    ['-- MORE --'],
    ['#0012/01'],
    ['-2- 671, MARCH 18, 5 P.M. FROM TARVEN'],
    ['Current Class: CONFIDENTIAL           Page: 2'],
  ])('%s', line => {
    const source = `CONFIDENTIAL TARVEN 12\n\nSUBJECT: BOATS\n\n1. (C) It rains on\n\n${line}\n\nthe lake.\n\nROE\n`
    expect(sketch(source)).toEqual(['S other -', 'P 1 (C)', '  It rains on the lake.', 'signed ROE'])
  })

  it('is not the word "subject" with which a sentence goes on', () => {
    const source =
      'CONFIDENTIAL TARVEN 12\n\nSUBJECT: BOATS\n\n1. (C) YOUR VIEWS,\n\nCONFIDENTIAL\n\nPAGE 02 TARVEN 000012\n\nSUBJECT BEING WELL KNOWN, ARE ENOUGH.\n\nROE\n'
    expect(sketch(source)).toEqual([
      'S other -',
      'P 1 (C)',
      '  YOUR VIEWS, SUBJECT BEING WELL KNOWN, ARE ENOUGH.',
      'signed ROE',
    ])
  })
})
