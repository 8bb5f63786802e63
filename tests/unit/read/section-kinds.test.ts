import { describe, expect, it } from 'vitest'
import { kindOfHeading } from '../../../src/read/body/section-kinds.ts'
import { sourceNoteParts } from '../../../src/read/header/source-note-parts.ts'
import { sketch } from './sketch.ts'

describe('the kind of a section by its heading', () => {
  it.each([
    ['Why Altamar Matters This Year', 'background'],
    ['How We Got Here', 'background'],
    ['ECONOMIC OVERVIEW', 'background'],
    ['Since You Were Last Here', 'background'],
    ['The Prime Minister and the Others', 'biography'],
    ['Who Will Receive You', 'biography'],
    ['Who’s Who', 'biography'],
    ['Your Opposite Number', 'biography'],
    ['PARTICULARS', 'logistics'],
    ['Public Handling', 'logistics'],
    ['Getting Around', 'logistics'],
    ['Practical Matters', 'logistics'],
    ['Raise', 'talking-points'],
    ['DO NOT RAISE', 'talking-points'],
    ['What To Leave With Them', 'talking-points'],
    ['If They Raise It', 'talking-points'],
    ['Handle with Care', 'talking-points'],
    ["Dos and Don'ts", 'talking-points'],
    ['Points That We Would Make', 'talking-points'],
    ['Suggested Deliverables', 'talking-points'],
    ['Program and Press', 'logistics'],
    ['The Royal Household', 'biography'],
    ['Last Word', 'comment'],
    ['Looking Ahead', 'comment'],
    ["Post's View", 'comment'],
    ['Climate', 'issue'],
    ['Land Mines', 'issue'],
    ['Health', 'issue'],
    ['The Minister of Sugar Objects', 'issue'],
  ])('%s: %s', (heading, kind) => expect(kindOfHeading(heading)).toBe(kind))
})

describe('the kind of a section by its text', () => {
  const kinds = (heading: string, text: string) =>
    sketch(
      `SUBJECT: A VISIT\n\nSUMMARY\n-------\n\n1. (C) All is well. END SUMMARY.\n\n${heading}\n-----\n\n${text}\n`,
    )
      .filter(line => line.startsWith('S '))
      .at(-1)
  it.each([
    [
      'Marenko',
      '2. (C) Marenko, 58, is a former mayor of the port. He studied law at Tarven. His wife is a judge.',
      'S biography Marenko',
    ],
    ['Marenko', '2. (C) Marenko wants the port. He will ask for a loan. We doubt it.', 'S issue Marenko'],
    [
      'Tuesday',
      '2. (C) You arrive at 1120 from Oslo. The hotel is on the quay. A press conference follows at 6 p.m.',
      'S logistics Tuesday',
    ],
    [
      'For the Minister',
      '2. (C) We suggest that you make these points:\n\n-- the loan is ready;\n\n-- the port is not for sale.',
      'S talking-points For the Minister',
    ],
    [
      'The Port',
      '2. (C) The Minister has three demands:\n\n-- a loan;\n\n-- a port;\n\n-- a flag.',
      'S issue The Port',
    ],
  ])('%s: %s', (heading, text, section) => expect(kinds(heading, text)).toBe(section))
})

describe('the note on the source', () => {
  it.each([
    [
      'Source: National Archives, POL 7 AJ. Secret; Immediate; Nodis/Cherokee. Repeated.',
      'SECRET',
      ['NODIS', 'CHEROKEE'],
    ],
    ['Source: Library, Country File. Top Secret; Eyes Only.', 'TOP SECRET', ['EYES ONLY']],
    [
      'Source: Central Files. Limited Official Use. Secret papers are kept elsewhere.',
      'LIMITED OFFICIAL USE',
      [],
    ],
    ['Source: Central Files. No classification marking.', null, []],
  ])('%s', (note, level, captions) => expect(sourceNoteParts(note)).toEqual({ level, captions }))
})
