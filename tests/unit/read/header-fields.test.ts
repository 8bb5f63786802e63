import { describe, expect, it } from 'vitest'
import { captionsIn } from '../../../src/read/header/captions.ts'
import { classificationParts } from '../../../src/read/header/classification-parts.ts'
import { readExecutiveOrder } from '../../../src/read/header/declassify-on.ts'
import { readClassifiedBy } from '../../../src/read/header/read-classified-by.ts'
import { readDate } from '../../../src/read/header/read-date.ts'
import { isPassing, readPassing } from '../../../src/read/header/read-passing.ts'
import { readReferences } from '../../../src/read/header/read-references.ts'
import { readTags } from '../../../src/read/header/read-tags.ts'

describe('classificationParts', () => {
  it.each([
    ['C O N F I D E N T I A L SECTION 01 OF 02 TARVEN 000214', 'CONFIDENTIAL', [], 'TARVEN', 214],
    ['UNCLAS SENSITIVE SAN TELMO 001633', 'UNCLASSIFIED', ['SENSITIVE'], 'SAN TELMO', 1633],
    ['S e c r e t tarven 001938', 'SECRET', [], 'TARVEN', 1938],
    ['Secret/Nodis', 'SECRET', ['NODIS'], null, null],
    ['T O P S E C R E T STATE 12', 'TOP SECRET', [], 'STATE', 12],
    ['LIMITED OFFICIAL USE LIMA 1377', 'LIMITED OFFICIAL USE', [], 'LIMA', 1377],
    ['CLASSIFICATION: CONFIDENTIAL', 'CONFIDENTIAL', [], null, null],
    ['UNCLAS', 'UNCLASSIFIED', [], null, null],
    ['SENSITIVE BUT UNCLASSIFIED TARVEN 12', 'UNCLASSIFIED', ['SENSITIVE'], 'TARVEN', 12],
    ['UNCLASSIFIED//FOUO', 'UNCLASSIFIED', ['FOUO'], null, null],
    ['UNCLASSIFIED//FOR OFFICIAL USE ONLY TARVEN 12', 'UNCLASSIFIED', ['FOUO'], 'TARVEN', 12],
    [
      'CONFIDENTIAL NOFORN EXDIS SECTION 01 OF 02 TARVEN 12',
      'CONFIDENTIAL',
      ['NOFORN', 'EXDIS'],
      'TARVEN',
      12,
    ],
    [
      'CONFIDENTIAL//REL TO USA, AUS, GBR//SIPDIS',
      'CONFIDENTIAL',
      ['REL TO USA, AUS, GBR', 'SIPDIS'],
      null,
      null,
    ],
    ['C-O-N-F-I-D-E-N-T-I-A-L TARVEN #1234', 'CONFIDENTIAL', [], 'TARVEN', 1234],
    [
      'UNCLAS SECTION 01 OF 03 ST. JOHNS 41 SENSITIVE SIPDIS',
      'UNCLASSIFIED',
      ['SENSITIVE', 'SIPDIS'],
      'ST. JOHNS',
      41,
    ],
    ['CONFIDENTIAL TARVEN 1234/06', 'CONFIDENTIAL', [], 'TARVEN', 1234],
    ['CONFIDENTIAL        PTQ9911', 'CONFIDENTIAL', [], null, null],
    ['CLASS: SECRET', 'SECRET', [], null, null],
    ['THIS MESSAGE IS CONFIDENTIAL', 'CONFIDENTIAL', [], null, null],
    ['S E C R E T TARVEN 12 ?35 GARBLED', 'SECRET', [], null, null],
  ])('%s', (line, level, captions, post, number) => {
    expect(classificationParts(line)).toMatchObject({ level, captions, post, number })
  })

  it.each([
    'Secret talks were held in Tarven.',
    'CONFIDENTIALITY',
    'SECRETARY HOLLIS',
    'CONFIDENTIAL TALKS RESUME',
    'Confidential in 1996',
  ])('is null for %s', line => expect(classificationParts(line)).toBeNull())
})

describe('captionsIn', () => {
  it.each([
    ['SIPDIS', ['SIPDIS']],
    ['NOFORN//EXDIS', ['NOFORN', 'EXDIS']],
    ['Sensitive But Unclassified -- not for Internet distribution.', ['SENSITIVE']],
    ['C O R R E C T E D  C O P Y', []],
    ['REL TO USA, GBR', ['REL TO USA, GBR']],
    ['Releasable to AUS CAN GBR NZL', ['REL TO AUS, CAN, GBR, NZL']],
    ['NOFORN//REL TO USA, FVEY/SIPDIS', ['NOFORN', 'REL TO USA, FVEY', 'SIPDIS']],
    ['RELEASE TO THE PRESS', null],
    ['SENSITIVITIES', null],
    ['EXDIS RULES', null],
  ])('%s', (line, captions) => expect(captionsIn(line)).toEqual(captions))
})

describe('readExecutiveOrder', () => {
  it.each([
    ['E.O. 12958: DECL: 01/07/2012', '12958', '2012-01-07'],
    ['EO 12958 DECL: 2020/02/23', '12958', '2020-02-23'],
    ['E.o. 12958: decl: 6/3/08', '12958', '2008-06-03'],
    ['E.O. 13526: DECL: 25 MAR 2021', '13526', '2021-03-25'],
    ['E.O. 12356: DECL: OADR', '12356', 'OADR'],
    ['E.O. 12958: DECL: X1', '12958', 'X1'],
    ['E.O. 12958: DECL: AFTER THE TALKS', '12958', 'AFTER THE TALKS'],
    ['E.O. 11652: GDS', '11652', null],
    ['E.O. 12065 N/A', '12065', null],
    ['E.O.11652: XGDS', '11652', 'XGDS'],
    ['E.O. 12065: GDS 4/12/85 (ROE, A.) OR-M', '12065', '1985-04-12'],
    ['E.O. 13526', '13526', null],
  ])('%s', (line, order, declassifyOn) => expect(readExecutiveOrder(line)).toEqual({ order, declassifyOn }))
})

describe('readDate', () => {
  it.each([
    ['O 221415Z MAY 07', '2007-05-22'],
    ['O R 131311Z NOV 75', '1975-11-13'],
    ['Jan 04, 2011 / 041402Z JAN 11', '2011-01-04'],
    ['13/25/2001', null],
    ['25/12/2001', '2001-12-25'],
    ['no date', null],
  ])('%s', (text, iso) => expect(readDate(text)).toBe(iso))
})

describe('readTags', () => {
  it.each([
    ['PREL, OVIP (HOLLIS, JAMES R.), AJ', ['PREL', 'OVIP (HOLLIS, JAMES R.)', 'AJ']],
    ['PREL MARR PREL SIPDIS', ['PREL', 'MARR']],
    ['ETRDEINVPGOVCS', ['ETRD', 'EINV', 'PGOV', 'CS']],
    ['PREL PHUMBA', ['PREL', 'PHUM', 'BA']],
    ['OVIP HOLLIS JAMES PREL', ['OVIP', 'HOLLIS JAMES', 'PREL']],
    ['PREL, SNAR, ST. CLEMENT', ['PREL', 'SNAR', 'ST. CLEMENT']],
    ['PREL, HUMAN RIGHTS, UK', ['PREL', 'HUMAN RIGHTS', 'UK']],
    ['PREL OVIP ROOK JANE PGOV', ['PREL', 'OVIP', 'ROOK JANE', 'PGOV']],
    ['OVIP PGOV LISA', ['OVIP', 'PGOV', 'LISA']],
    ['MARR HUMAN RIGHTSPOLMIL AJ', ['MARR', 'HUMAN RIGHTS', 'POLMIL', 'AJ']],
    ['MARR HUMAN RIGHTSPRELPGOV AJ', ['MARR', 'HUMAN RIGHTS', 'PREL', 'PGOV', 'AJ']],
    ['PREL AJ ALTAMAR NATIONAL ELECTIONS', ['PREL', 'AJ', 'ALTAMAR NATIONAL ELECTIONS']],
    ['PREL AJ NATIONAL ELECTIONS', ['PREL', 'AJ', 'NATIONAL ELECTIONS']],
    ['VE PREL VEPREL', ['VE', 'PREL']],
    ['PREL/MARR', ['PREL', 'MARR']],
    ['', []],
  ])('%s', (text, tags) => expect(readTags(text)).toEqual(tags))
})

describe('readReferences', () => {
  const read = (text: string) =>
    readReferences(text).entries.map(e => [e.label, e.year, e.post, e.number ?? e.text].join(' '))
  it.each([
    [
      'REF: A. (A) 02 TARVEN 3442 (B) TARVEN 3101 ¶B. (C) 98 STATE 5',
      ['A 2002 TARVEN 3442', 'B  TARVEN 3101', 'C 1998 STATE 5'],
    ],
    ['REF: OSLO 455 AND OSLO 461', ['  OSLO 455', '  OSLO 461']],
    ['REF: TARVEN 291; 299', ['  TARVEN 291', '  TARVEN 299']],
    ['REFS: (A)STATE 7, (B) LA PAZ\n12', ['A  STATE 7', 'B  LA PAZ 12']],
    [
      'Ref: A) TARVEN 41 and previous B) J. Smith e-mail of May 5',
      ['A  TARVEN 41', 'A   AND PREVIOUS', 'B   J. Smith e-mail of May 5'],
    ],
    [
      'REF: A. STATE 7 B. ROE E-MAIL OF 9/11/09 AND PREVIOUS',
      ['A  STATE 7', 'B   ROE E-MAIL OF 9/11/09 AND PREVIOUS'],
    ],
    ['REF: TARVEN 4525-91, 870 OSLO, STATE (01) 12', [' 1991 TARVEN 4525', '  OSLO 870', ' 2001 STATE 12']],
    ['REF: A) TARVEN 936/935 B) PRAGUE, 1228', ['A  TARVEN 936', 'A  TARVEN 935', 'B  PRAGUE 1228']],
    [
      'REF: DOE-ROE E-MAILS OF 02/28/2011 AND 03/02/2011',
      ['   DOE-ROE E-MAILS OF 02/28/2011 AND 03/02/2011'],
    ],
    ['REF: C) STATE 101215 (NOTAL)', ['C  STATE 101215']],
    ['REF: A. REF A STATE 12 B. REF B OSLO 9', ['A  STATE 12', 'B  OSLO 9']],
    ['REF: PARIS POINTS JULY 15', ['   PARIS POINTS JULY 15']],
    ['REF: A) BOAT LIC. D328589 B) TARVEN05511', ['A   BOAT LIC. D328589', 'B  TARVEN 5511']],
  ])('%s', (text, entries) => expect(read(text)).toEqual(entries))

  it('tells labels that were printed twice', () => {
    expect(readReferences('REF: A. (A) OSLO 1').doubled).toBe(true)
    expect(readReferences('REF: A. OSLO 1').doubled).toBe(false)
  })
})

describe('readClassifiedBy', () => {
  it.each([
    ['Classified By: DCM Ada N. Roe, reasons 1.4 (b) and (d).', 'DCM Ada N. Roe', ['1.4(b)', '1.4(d)']],
    ['Classified By: Classified by DCM Ada Roe for reasons 1.4(b/d)', 'DCM Ada Roe', ['1.4(b)', '1.4(d)']],
    ['CLASSIFIED BY: (S) CDA ADA ROE.  REASON: 1.5 B,D.', 'CDA ADA ROE', ['1.5(b)', '1.5(d)']],
    [
      "Classified By: Charge d'Affaires a.i. Ada Roe for r\neasons 1. 4 (a-c)",
      "Charge d'Affaires a.i. Ada Roe",
      ['1.4(a)', '1.4(b)', '1.4(c)'],
    ],
    ['1. (U) CLASSIFIED BY ADA ROE, DEPUTY CHIEF. REASON 1.5 (D).', 'ADA ROE, DEPUTY CHIEF', ['1.5(d)']],
    ['CLASSIFIED BY ADA ROE PER 1.5 (B)', 'ADA ROE', ['1.5(b)']],
    ['Classified By: DCM Abel Roe, Jr. for reasons 1.4 (b)', 'DCM Abel Roe, Jr.', ['1.4(b)']],
    ['Classified By: DCM Ada Roe for reQ#8$UQ may cost the lake dear', 'DCM Ada Roe', []],
    ['Classified By: Ada Roe, E.O. 12958, reasons 1.4 (b) and 1.4 (d)', 'Ada Roe', ['1.4(b)', '1.4(d)']],
    ['CLASSIFIED BY SECTION 1.5 (B) AND (D)', null, ['1.5(b)', '1.5(d)']],
    ['Classified By: Ambassador Ada Roe', 'Ambassador Ada Roe', []],
  ])('%s', (text, by, reasons) => expect(readClassifiedBy(text.split('\n'))).toEqual({ by, reasons }))

  it('joins a name that a fixed width broke', () => {
    const line = `Classified By: ${'Deputy Chief of the Political and Economic Section '}Ada Blah`.slice(
      0,
      71,
    )
    const [first, second] = [line.padEnd(71, 'a'), 'son, reasons 1.4 (b)']
    expect(readClassifiedBy([first, second]).by).toMatch(/Ada Bson$/)
  })
})

describe('readPassing', () => {
  it.each([
    ['FOR SECRETARY HARGROVE', 'SECRETARY HARGROVE'],
    ['OSD FOR DEPUTY SECRETARY ROE FROM AMBASSADOR', 'DEPUTY SECRETARY ROE'],
    ['H PLEASE PASS TO CODEL ROE', 'CODEL ROE'],
    ['JUSTICE PASS TO FBI FOR DIRECTOR ROE', 'DIRECTOR ROE'],
    ['SECRETARY ROE FROM AMBASSADOR DOE', 'SECRETARY ROE'],
    ['For Secretary from Ambassador.', 'Secretary'],
    ['State for EUR/NB', 'EUR/NB'],
    ['Pass Line: AFRICOM FOR GENERAL ROE AND POLAD', 'GENERAL ROE AND POLAD'],
  ])('%s', (text, whom) => {
    expect(isPassing(text)).toBe(true)
    expect(readPassing(text)).toBe(whom)
  })

  it.each(['For several years we have asked.', 'He came for talks.', 'THE TALKS'])('%s is none', text =>
    expect(isPassing(text)).toBe(false),
  )
})
