import { describe, expect, it } from 'vitest'
import type { Cable, HeaderNode } from '../../../src/model/cable.ts'
import { readCable } from '../../../src/read/read-cable.ts'
import { readCables } from '../../../src/read/read-cables.ts'
import { sketchOf } from './sketch.ts'

function header<T extends HeaderNode['type']>(cable: Cable, type: T) {
  return cable.children.filter((node): node is Extract<HeaderNode, { type: T }> => node.type === type)
}

/** An incoming telegram of the 1960s: no TAGS, no E.O. line, pages between the lines. */
const incoming = `INCOMING TELEGRAM     Department of State

SECRET

Action: SS
Info: G, SP, ARA

RR RUEHCR
DE RUESTL 23 0912030
ZNY SSSSS
R 012000Z APR 66
FM AMEMBASSY SAN TELMO
TO SECSTATE WASHDC
INFO AMEMBASSY TARVEN
BT
S E C R E T SAN TELMO 1142

EXDIS

EYES ONLY FOR THE SECRETARY FROM AMBASSADOR

SUBJ: VISIT OF VICE PRESIDENT ROE

REF: STATE 12345; EMBTEL 1101

1. SUMMARY: HE WILL FIND A TIRED GOVERNMENT. END SUMMARY.

PAGE 2 RUESTL 23 S E C R E T
2. PRESIDENT WISHES TO DISCUSS FOLLOWING:
A. SUGAR QUOTA, WHICH HE REGARDS AS A DEBT;
B. COPPER; AND
C. ARMS.
GP-3
LATHROP
BT
`

describe('an incoming telegram of the 1960s', () => {
  const { value: cable } = readCable(incoming)

  it('has its body', () => {
    expect(sketchOf(cable)).toEqual([
      'S summary SUMMARY',
      'P 1',
      '  HE WILL FIND A TIRED GOVERNMENT.',
      'S background -',
      'P 2',
      '  PRESIDENT WISHES TO DISCUSS FOLLOWING:',
      '  A. SUGAR QUOTA, WHICH HE REGARDS AS A DEBT;',
      '  B. COPPER; AND',
      '  C. ARMS. GP-3',
      'signed LATHROP',
    ])
  })

  it('has its header', () => {
    expect(header(cable, 'classification').map(node => [node.level, node.post, node.number])).toEqual([
      ['SECRET', null, null],
      ['SECRET', 'SAN TELMO', 1142],
    ])
    expect(header(cable, 'transmission').find(node => node.iso)?.iso).toBe('1966-04-01')
    expect(header(cable, 'passing')[0]?.for).toBe('THE SECRETARY')
    expect(header(cable, 'references')[0]?.entries.map(entry => entry.text)).toEqual([
      'STATE 12345',
      'EMBTEL 1101',
    ])
  })
})

describe('a telegram as printed in a collection', () => {
  const { value: cable } = readCable(`123. Telegram From the Embassy in Altamar to the Department of State

San Telmo, March 4, 1965, 7 p.m.

1142. For Secretary from Ambassador. Ref: Deptel 876.

1. I saw President Quiroga today. He is eager.

2. Comment: I believe that Secretary should hear him out.

Lathrop
`)

  it('is read', () => {
    expect(sketchOf(cable)).toEqual([
      'S background -',
      'P 1',
      '  I saw President Quiroga today. He is eager.',
      'S comment Comment',
      'P 2',
      '  I believe that Secretary should hear him out.',
      'signed Lathrop',
    ])
    const [from, date, number] = header(cable, 'transmission')
    expect([from?.field, date?.iso, date?.post, number?.number]).toEqual([
      'from',
      '1965-03-04',
      'SAN TELMO',
      1142,
    ])
  })
})

describe('a form header', () => {
  const { value: cable } = readCable(`CONFIDENTIAL

MRN:            11 SAN TELMO 208
Date/DTG:       Mar 14, 2011 / 141533Z MAR 11
From:           AMEMBASSY SAN TELMO
Action:         WASHDC, SECSTATE IMMEDIATE
E.O.:           13526: DECL: 2021/03/14
TAGS:           OVIP, PREL, AJ
Captions:       NOFORN, SIPDIS
Reference:      A) 10 SAN TELMO 1266
                B) STATE 129004
Pass Line:      DOD FOR SECRETARY ROE
Subject:        SCENESETTER FOR SECRETARY ROE'S VISIT TO
                SAN TELMO

Classified By:  Ambassador Ada Roe for reasons 1.4 (b) and
                1.4 (d).

1. (C) It is so.                                   B1, 1.4(D)

Signature:      LATHROP

Drafted By:     SAN TELMO:Smith, John

CONFIDENTIAL
`)

  it('is read', () => {
    expect(cable.era).toBe('message')
    expect(header(cable, 'subject')[0]?.value).toBe("SCENESETTER FOR SECRETARY ROE'S VISIT TO SAN TELMO")
    expect(header(cable, 'captions')[0]?.captions).toEqual(['NOFORN', 'SIPDIS'])
    expect(header(cable, 'references')[0]?.entries).toHaveLength(2)
    expect(header(cable, 'transmission').find(node => node.field === 'reference')).toMatchObject({
      post: 'SAN TELMO',
      year: 2011,
      number: 208,
    })
    expect(header(cable, 'classifiedBy')[0]).toMatchObject({
      by: 'Ambassador Ada Roe',
      reasons: ['1.4(b)', '1.4(d)'],
    })
    expect(sketchOf(cable)).toEqual(['S other -', 'P 1 (C)', '  It is so.', 'signed LATHROP'])
  })
})

describe('a header below a release stamp', () => {
  it('is read', () => {
    const { value: cable } = readCable(
      'UNCLASSIFIED   RELEASED IN FULL\n\nRR RUEHC\nDE RUEHTV #0412/01 1231407\nR 031407Z MAY 05\nFM AMEMBASSY TARVEN\nTO RUEHC/SECSTATE WASHDC 4410\nC O N F I D E N T I A L TARVEN 000412\n\nE.O. 12958: DECL: 05/03/2015\nTAGS: PREL,\n      TV\nSUBJECT: A VISIT\n\n1. (C) So it is.\n\nROE\n',
    )
    expect(header(cable, 'classification')[0]).toMatchObject({ level: 'CONFIDENTIAL', number: 412 })
    expect(header(cable, 'transmission').find(node => node.field === 'to')?.addressees).toEqual([
      'SECSTATE WASHDC',
    ])
    expect(header(cable, 'tags')[0]?.tags).toEqual(['PREL', 'TV'])
    expect(sketchOf(cable)).toEqual(['S other -', 'P 1 (C)', '  So it is.', 'signed ROE'])
  })
})

describe('a header that lost its line breaks', () => {
  const { value: cable } = readCable(
    'E.O. 12958: DECL: 01/07/2014 TAGS: PREL, PGOV, AJ SUBJECT: (C) WHO COMES AFTER THE PRIMEREF: A. TARVEN 19 B. STATE 17 ' +
      'TARVEN 00000564  001.2 OF 002   CLASSIFIED BY: Ada Roe, DCM; REASON: 1.4 (b), (d) 1. (S/NF) It is so.',
  )

  it('is read', () => {
    expect(header(cable, 'subject')[0]).toMatchObject({ marking: 'C', value: 'WHO COMES AFTER THE PRIME' })
    expect(header(cable, 'references')[0]?.entries.map(entry => entry.text)).toEqual([
      'TARVEN 19',
      'STATE 17',
    ])
    expect(header(cable, 'classifiedBy')[0]).toMatchObject({
      by: 'Ada Roe, DCM',
      reasons: ['1.4(b)', '1.4(d)'],
    })
    expect(sketchOf(cable)).toEqual(['S other -', 'P 1 (S/NF)', '  It is so.'])
  })
})

describe('a classifier named in the first paragraph', () => {
  it('is found, and the paragraph stays', () => {
    const { value: cable } = readCable(
      'SUBJECT: A VISIT\n\n1. (U) CLASSIFIED BY DCM ADA ROE.  REASON: 1.5 (D).\n\n2. (C) He came.',
    )
    expect(header(cable, 'classifiedBy')[0]).toMatchObject({ by: 'DCM ADA ROE', reasons: ['1.5(d)'] })
    expect(sketchOf(cable).filter(line => line.startsWith('P'))).toEqual(['P 1 (U)', 'P 2 (C)'])
  })
})

describe('cables of different eras in one file', () => {
  const telegram =
    'PAGE 01        TARVEN  02266  081530Z\nACTION EUR-01\nP 081528Z JUN 74\nFM AMEMBASSY TARVEN\n\nC O N F I D E N T I A L TARVEN 2266\n\nE.O. 11652: GDS\nSUBJECT: ONE\n\n1. IT RAINS.\n\nROE\n'
  const routed =
    'VZCZCXRO0471\nDE RUEHTV #0318\nFM AMEMBASSY TARVEN\nBT\nC O N F I D E N T I A L TARVEN 000318\n\nTAGS: PREL\nSUBJECT: TWO\n\n1. (C) It rains.\n\nDOE\nBT\n#0318\nNNNN\n'
  const form =
    'MRN: 11 TARVEN 17\nFrom: AMEMBASSY TARVEN\nSubject: THREE\n\n1. (U) It rains.\n\nSignature: POE\n\nCleared By: None\n'
  const bare = 'CONFIDENTIAL ALTAMAR 12\nSUBJECT: FOUR\n\n1. (C) It rains.\n\nLOE\n'
  const printed =
    '57. Telegram From the Embassy in Altamar to the Department of State\n\nSan Telmo, July 10, 1965, 0510Z.\n\n40. Subj: Five.\n\n1. It rains.\n\nMoe\n'

  it.each([
    ['with nothing between', ''],
    ['with empty lines between', '\n\n\n'],
    ['with form feeds between', '\f'],
    ['with page numbers between', '\n- 2 -\n\n'],
  ])('%s', (_name, between) => {
    const cables = readCables(
      [telegram, routed, form, bare, printed, telegram.replaceAll('2266', '9')].join(between),
    )
    const signers = cables.map(({ value }) => value.children.find(({ type }) => type === 'signature'))
    expect(signers.map(node => node && 'value' in node && node.value)).toEqual([
      'ROE',
      'DOE',
      'POE',
      'LOE',
      'Moe',
      'ROE',
    ])
    expect(cables.flatMap(({ value }) => value.children.filter(({ type }) => type === 'unparsed'))).toEqual(
      [],
    )
  })
})

describe('several cables in one file', () => {
  const one = (post: string, name: string) =>
    `P 081455Z SEP 08\nFM AMEMBASSY ${post}\nTO SECSTATE WASHDC PRIORITY 7119\nDEPT OF COMMERCE WASHDC\nUNCLAS SECTION 01 OF 02 ${post} 000490\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: ${post}\n\n1. (U) One.\n\nUNCLAS SECTION 02 OF 02 ${post} 000490\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: ${post}\n\n2. (U) Two.\n\n${name}\n\n`

  it('are parted, but not at a section break', () => {
    const source = one('OSLO', 'ROE') + one('TARVEN', 'DOE') + one('SAN TELMO', 'POE')
    const cables = readCables(source)
    expect(cables.map(({ value }) => sketchOf(value).at(-1))).toEqual([
      'signed ROE',
      'signed DOE',
      'signed POE',
    ])
    expect(cables.map(({ value }) => sketchOf(value).filter(line => line.startsWith('P')).length)).toEqual([
      2, 2, 2,
    ])
    expect(cables.every(({ diagnostics }) => diagnostics[0]?.code === 'read/several-cables')).toBe(true)
    expect(cables[1]?.value.source).toBe(source)
    const subject = cables[1]?.value.children.find(node => node.type === 'subject')
    expect(source.slice(...(subject?.spans[0] ?? [0, 0]))).toBe('TARVEN')
  })
})

/** A second section whose whole header falls into a sentence, with addressees of its own. */
const sectioned = `CONFIDENTIAL

PAGE 01        TARVEN 02318  01 OF 02  191545Z

12
ACTION NEA-12

INFO  OCT-01  ISO-00  /031 W
                       --------------------- 071930
R 191440Z JUL 75
FM AMEMBASSY TARVEN
TO SECSTATE WASHDC PRIORITY 4471
C O N F I D E N T I A L SECTION 1 OF 2 TARVEN 2318
EXDIS
E.O. 11652: GDS
TAGS: OVIP, PFOR, AJ
SUBJECT: VISIT OF SECRETARY ROE
1. THE MINISTER HAS BEEN TOLD THAT WE ARE ABLE TO GIVE ONE AND
CONFIDENTIAL
CONFIDENTIAL
PAGE 01        TARVEN 02318  02 OF 02  191552Z
15
ACTION NEA-12
INFO  OCT-01  ISO-00  SSO-00  NSC-05
NSCE-00  INR-07  CIAE-00  /045 W
                       --------------------- 072214 /45
R 191440Z JUL 75
FM AMEMBASSY TARVEN
TO SECSTATE WASHDC PRIORITY 4472
SECDEF WASHDC IMMEDIATE 0918
INFO AMEMBASSY SAN TELMO
AMCONSUL RAS HALIQ
CINCEUR VAIHINGEN GER
GENEVA UNN
C O N F I D E N T I A L SECTION 2 OF 2 TARVEN 2318
EXDIS
WILL NOT. HE SHOULD BE LET DOWN GENTLY.

TRADE

2. WHEAT IS SHORT THIS YEAR, AND SO IS PATIENCE.
LATHROP
CONFIDENTIAL
`

describe('a header that is printed again within a sentence', () => {
  it('leaves nothing behind, whatever it holds', () => {
    expect(sketchOf(readCable(sectioned).value)).toEqual([
      'S background -',
      'P 1',
      '  THE MINISTER HAS BEEN TOLD THAT WE ARE ABLE TO GIVE ONE AND WILL NOT. HE SHOULD BE LET DOWN GENTLY.',
      'S issue TRADE',
      'P 2',
      '  WHEAT IS SHORT THIS YEAR, AND SO IS PATIENCE.',
      'signed LATHROP',
    ])
  })

  it.each([
    [
      'routing first',
      'VZCZCXRO0472\nOO RUEHX\nDE RUEHTV #0318/02 1261312\nZNY CCCCC ZZH\nRUEAIIA/CIA WASHDC\n',
    ],
    ['no page header', 'ACTION SS-25\n\nFM AMEMBASSY TARVEN\nTO SECSTATE WASHDC 12\nAMEMBASSY OSLO\n'],
    ['a page header on two lines', 'PAGE 02\nTARVEN 02318  02 OF 02  191552Z\n'],
    ['fields only', 'CONFIDENTIAL\n\nE.O. 11652: GDS\nTAGS: PFOR\n'],
  ])('%s', (_, debris) => {
    const text = `TAGS: PFOR\nSUBJECT: A VISIT\n\n1. HE WILL COME BY WAY OF\n${debris}THE NORTHERN ROAD, IF IT IS OPEN.\n`
    expect(sketchOf(readCable(text).value)).toEqual([
      'S other -',
      'P 1',
      '  HE WILL COME BY WAY OF THE NORTHERN ROAD, IF IT IS OPEN.',
    ])
  })
})

const volume = `[Page 211]

87. Telegram From the Embassy in the United Republic of Altamar to the
Department of State and the White House1

San Telmo, November 12, 1979, 1520Z.

6398. Eyes Only for Governor Roe from Ambassador. Subj: Your Meeting With President Quiroga. Ref: San Telmo 6396.2

1. (S—Entire text)

2. Summary. Quiroga expects little and will be glad of [Page 212] less. End summary.

3. Oil: He wants a higher price, and is told that it can be had.

4. Bases: Our lease ends in 1982. [1 paragraph (3 lines) not declassified]

[Omitted here is discussion of unrelated matters.]

5. Human rights: The Archbishop asks that you mention the prisoners.

6. Quiroga is 61, a former cavalry officer educated at Leavenworth. His wife is a poet.

Lathrop

1. Source: National Archives, RG 59, Central Foreign Policy File, D790522. Secret;
Immediate; Nodis; Cherokee. Sent for information to Tarven.
2. Not found.
`

describe('a telegram as printed in a volume with notes', () => {
  const { value: cable } = readCable(volume)

  it('has its body: run-in topics head their paragraphs, and what the editors put in is junk', () => {
    expect(sketchOf(cable)).toEqual([
      'S other -',
      'P 1 (S)',
      '  (S—Entire text)',
      'S summary Summary',
      'P 2',
      '  Quiroga expects little and will be glad of less.',
      'S issue Oil',
      'P 3',
      '  He wants a higher price, and is told that it can be had.',
      'S issue Bases',
      'P 4',
      '  Our lease ends in 1982. [1 paragraph (3 lines) not declassified]',
      'S issue Human rights',
      'P 5',
      '  The Archbishop asks that you mention the prisoners.',
      'S biography -',
      'P 6',
      '  Quiroga is 61, a former cavalry officer educated at Leavenworth. His wife is a poet.',
      'signed Lathrop',
    ])
  })

  it('has its classification from the note on the source, and its number with the post of the date line', () => {
    expect(header(cable, 'classification').map(node => [node.level, node.captions])).toEqual([
      ['SECRET', ['NODIS', 'CHEROKEE']],
    ])
    const number = header(cable, 'transmission').find(node => node.field === 'reference')
    expect([number?.post, number?.number]).toEqual(['SAN TELMO', 6398])
    expect(header(cable, 'passing')[0]?.for).toBe('Governor Roe')
    expect(header(cable, 'subject')[0]?.value).toBe('Your Meeting With President Quiroga')
    expect(header(cable, 'references')[0]?.entries[0]?.text).toBe('San Telmo 6396')
  })

  it('has a note above its text as well, and the Department for its post', () => {
    const { value } =
      readCable(`Source: Department of State, Central Files, POL 7 US/ROE. Confidential; Limdis.

412. Telegram From the Department of State to the Embassy in Altamar

Washington, June 2, 1964, 6:15 p.m.

1201. Governor Roe arrives June 9.
`)
    expect(header(value, 'classification').map(node => [node.level, node.captions])).toEqual([
      ['CONFIDENTIAL', ['LIMDIS']],
    ])
    expect(header(value, 'transmission').find(node => node.field === 'reference')?.post).toBe('STATE')
  })
})
