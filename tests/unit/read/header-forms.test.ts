import { describe, expect, it } from 'vitest'
import type { CableContent } from '../../../src/model/cable.ts'
import { readCable } from '../../../src/read/read-cable.ts'

const nodesOf = <T extends CableContent['type']>(header: string, type: T) =>
  readCable(`CONFIDENTIAL TARVEN 12\n${header}\n\n1. (C) It rains.\n\nROE\n`).value.children.filter(
    (node): node is Extract<CableContent, { type: T }> => node.type === type,
  )

describe('a header', () => {
  it.each([
    ['SUBJECT - THE VISIT'],
    ['SUBJECT -- THE VISIT'],
    ['Subj: THE VISIT'],
    ['SUBJ. THE VISIT'],
    ['Subject = THE VISIT'],
    ['Re: THE VISIT'],
    ['SUBJ/THE VISIT//'],
    ['SUBJECT\nTHE VISIT'],
    ['E.O. 12958: DECL: 01/07/2012 TAGS: PREL, AJ SUBJECT: THE VISIT'],
  ])('has a subject in %j', header => {
    expect(nodesOf(header, 'subject').map(({ value }) => value)).toEqual(['THE VISIT'])
  })

  it.each([
    ['EO 13526\nTAGS PREL AJ'],
    ['E.O. 13526\nTAGS - PREL, AJ'],
    ['E.O. 13526 TAGS: PREL, AJ'],
    ['E.O. 13526:\nTAGS\nPREL, AJ'],
  ])('has tags in %j', header => {
    expect(nodesOf(header, 'tags').flatMap(({ tags }) => tags)).toEqual(['PREL', 'AJ'])
  })

  it.each([
    [
      'REF: STATE 522, TARVEN 790, ROE-DOE TELCON OF MARCH 2, 1979',
      ['STATE 522', 'TARVEN 790', 'ROE-DOE TELCON OF MARCH 2, 1979'],
    ],
    ['REF: (A) State 912;2 (B) Tarven 108', ['State 912', 'Tarven 108']],
    ['Ref: State 54417;(2) Zahir 1302.', ['State 54417', 'Zahir 1302']],
    ['REF: Deptel 123, Embtel 456', ['Deptel 123', 'Embtel 456']],
    ['REF: Deptels 15 and 27', ['Deptel 15', 'Deptel 27']],
    ['REF: Deptel 771', ['Deptel 771']],
    ['REF: A. Deptel 911; B. Embtel 1402', ['Deptel 911', 'Embtel 1402']],
    ['Ref: State 96044;2 Tarven 1390.3', ['State 96044', 'Tarven 1390']],
    ['REF - STATE 9', ['STATE 9']],
    ['REF: A/ STATE 9 B/ TARVEN 12', ['STATE 9', 'TARVEN 12']],
    ['REF: 1) STATE 9 2) TARVEN 12', ['STATE 9', 'TARVEN 12']],
    ['REF A: STATE 9; REF B: TARVEN 12', ['STATE 9', 'TARVEN 12']],
    ['REF: A. STATE 9, PARAS 2-3 B. TARVEN TEL 12', ['STATE 9', 'TARVEN 12']],
    ['REF: STATE 9 DATED 4 MAY 2007', ['STATE 9 DATED 4 MAY 2007']],
    ['REF: TARVEN A-123; STATE 9', ['TARVEN A-123', 'STATE 9']],
    ['REF: N/A', []],
    [
      'REF: TARVEN 9\n     ALTAMAR 88 (NOTAL)\n     DOE/ROE TELCON OF 03/04/05',
      ['TARVEN 9', 'ALTAMAR 88', 'DOE/ROE TELCON OF 03/04/05'],
    ],
    ['REFS: A) 98 TARVEN 377, B) 01\nTARVEN 2292', ['98 TARVEN 377', '01 TARVEN 2292']],
    [
      'REF: A. STATE 9 CONFIDENTIAL PAGE 02 TARVEN 00012 01 OF 02 082030Z  B. TARVEN 7',
      ['STATE 9', 'TARVEN 7'],
    ],
  ])('has references in %j', (header, texts) => {
    const entries = nodesOf(`SUBJECT: THE VISIT\n${header}`, 'references').flatMap(node => node.entries)
    expect(entries.map(({ text }) => text)).toEqual(texts)
    // a Department telegram's number is of a series that the text does not name; an embassy's is the post's own
    expect(entries.filter(({ text }) => /^Dep/.test(text)).every(({ number }) => number === null)).toBe(true)
    expect(entries.filter(({ text }) => /^Emb/.test(text)).every(({ number }) => number !== null)).toBe(true)
  })

  it('goes on with a subject to the day of its month', () => {
    expect(nodesOf('SUBJECT: YOUR CALL TO THE PRIME MINISTER, MAY\n13', 'subject')[0]?.value).toBe(
      'YOUR CALL TO THE PRIME MINISTER, MAY 13',
    )
  })

  it('goes on with a passing line to the bearer of its last office', () => {
    const header =
      'STATE FOR G, G/TIP, PRM AND IO; G FOR UNDER SECRETARY\nLUND-ROE\nSTATE FOR NEA AND\nPRM\nPLEASE PASS TO SECRETARY DOES’\nPARTY IN TRANSIT\nSUBJECT: THE VISIT'
    expect(nodesOf(header, 'passing').map(node => node.value)).toEqual([
      'STATE FOR G, G/TIP, PRM AND IO; G FOR UNDER SECRETARY LUND-ROE',
      'STATE FOR NEA AND PRM',
      'PLEASE PASS TO SECRETARY DOES’ PARTY IN TRANSIT',
    ])
  })

  it('has captions in front of a passing line, and words of no table beside one that binds', () => {
    const header = 'NODIS EYES ONLY FOR SECRETARY ROE\nEXDIS PANDA\nREL TO USA, GBR\nSUBJECT: THE VISIT'
    expect(nodesOf(header, 'captions').flatMap(({ captions }) => captions)).toEqual([
      'NODIS',
      'EYES ONLY',
      'EXDIS',
      'PANDA',
      'REL TO USA, GBR',
    ])
    expect(nodesOf(header, 'passing').map(node => node.for)).toEqual(['SECRETARY ROE'])
  })

  it('has its date of declassification below the classifier', () => {
    const header =
      'Derived From: a guide\nClassified By: DCM Ada Roe\nReasons: 1.4 (b)\nDeclassify On: 20210107\nSUBJECT: A'
    expect(nodesOf(header, 'classifiedBy')).toMatchObject([{ by: 'DCM Ada Roe', reasons: ['1.4(b)'] }])
    expect(nodesOf(header, 'executiveOrder')).toMatchObject([{ declassifyOn: '2021-01-07' }])
  })

  it('has reasons on a line of their own', () => {
    const header = 'SUBJECT: A\nClassified By: DCM Ada Roe, Reasons: 1.4 (b),\n   1.4 (c), 1.4 (d)'
    expect(nodesOf(header, 'classifiedBy')).toMatchObject([{ reasons: ['1.4(b)', '1.4(c)', '1.4(d)'] }])
  })

  it('has the number on a line below the classification', () => {
    const { children } = readCable(
      'C O N F I D E N T I A L\nTARVEN 000234\nSUBJECT: A\n\n1. (C) It rains.\n',
    ).value
    expect(children).toContainEqual(
      expect.objectContaining({ field: 'reference', post: 'TARVEN', number: 234 }),
    )
  })
})

describe('a form with a column of offices beside its header', () => {
  const { children } = readCable(`INCOMING TELEGRAM          Department of State

                    CONFIDENTIAL

53
ACTION    NEA              CONTROL: 14382
                           RECD:    MARCH 18, 1965, 1:14 P.M.
INFO
          FROM:  KARSEH
SS
G         TO:    SECRETARY OF STATE
SP
L         NO:    671, MARCH 18, 5 P.M.
H
USIA      ACTION DEPARTMENT 671, INFORMATION LONDON 212,
NSC       CAIRO 98
CIA
INR       LIMDIS
NSA
DOD       FOR GOVERNOR ROE FROM AMBASSADOR
RMR
AID       REF: DEPTEL 512

1.  YOUR CALL WILL BE THE FIRST.

DOE
`).value

  it('keeps the two apart', () => {
    const of = (type: string) => children.filter(node => node.type === type)
    expect(of('passing')).toMatchObject([{ for: 'GOVERNOR ROE' }])
    expect(of('captions')).toMatchObject([{ captions: ['LIMDIS'] }])
    expect(of('references')).toMatchObject([{ entries: [{ text: 'DEPTEL 512' }] }])
    expect(of('transmission')).toContainEqual(expect.objectContaining({ number: 671, post: 'KARSEH' }))
    expect(of('junk').map(node => ('value' in node ? node.value : ''))).toEqual([
      'ACTION',
      'NEA',
      'INFO',
      'SS',
      'G',
      'SP',
      'L',
      'H',
      'USIA',
      'NSC',
      'CIA',
      'INR',
      'NSA',
      'DOD',
      'RMR',
      'AID',
    ])
    expect(of('section')).toMatchObject([{ children: [{ number: 1 }] }])
  })
})
