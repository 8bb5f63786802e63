import { describe, expect, it } from 'vitest'
import { readCable } from '../../../src/read/read-cable.ts'
import { sketch, sketchOf } from './sketch.ts'

const memorandum = `31. Memorandum From Secretary of State Roe to President Doe1

Washington, June 3, 1964.

SUBJECT
Your Meeting with the Regent of Altamar

A. Purpose of the Visit to the U.S. and Canada.

The visit is informal. You will see him alone.

He was last here in 1962.

B. Items for You to Raise.

1. Military Assistance. Offer the sale of boats.

2. "Northern Threat." Say that we understand.

3. U.S.-Altamar relations. Thank him for the harbor.

C. Items That He May Raise.

1. Students. He may complain.

Ada B. Roe

1. Source: Doe Library, Country File, Altamar. Secret.
`

describe('a printed memorandum', () => {
  const cable = readCable(memorandum).value
  const of = <T extends string>(type: T) => cable.children.filter(node => node.type === type)

  it('has a title, a date, a subject and a signer', () => {
    expect(of('transmission')).toMatchObject([
      { field: 'from', value: '31. Memorandum From Secretary of State Roe to President Doe1' },
      { field: 'dtg', iso: '1964-06-03' },
    ])
    expect(of('subject')).toMatchObject([{ value: 'Your Meeting with the Regent of Altamar' }])
    expect(of('signature')).toMatchObject([{ value: 'Ada B. Roe' }])
    expect(of('classification')).toMatchObject([{ level: 'SECRET' }])
  })

  it('has lettered headings, and topics that open no parts below them', () => {
    expect(sketchOf(cable)).toEqual([
      'S issue Purpose of the Visit to the U.S. and Canada',
      'P -',
      '  The visit is informal. You will see him alone.',
      'P -',
      '  He was last here in 1962.',
      'S talking-points Items for You to Raise',
      'P 1',
      '  Offer the sale of boats.',
      'P 2',
      '  Say that we understand.',
      'P 3',
      '  Thank him for the harbor.',
      'S talking-points Items That He May Raise',
      'P 1',
      '  He may complain.',
      'signed Ada B. Roe',
    ])
  })
})

const incoming = `INCOMING TELEGRAM        Department of State

CONFIDENTIAL
                                   Control: 6614
                                   Rec'd:   OCTOBER 9, 1963
                                            11:52 AM
FROM: ALTAMAR
TO:   Secretary of State
NO:   412, OCTOBER 9, 6 PM

ACTION DEPARTMENT 412, INFORMATION TARVEN 97

LIMIT DISTRIBUTION

Re Governor's visit. Ref: Deptel 288.

1. The Governor comes at the season of rain.

ROE

CONFIDENTIAL
`

describe('an incoming telegram on the form of the 1960s', () => {
  it('has number, post, day of receipt and subject', () => {
    const { children } = readCable(incoming).value
    expect(children.filter(({ type }) => type === 'unparsed')).toEqual([])
    expect(children).toContainEqual(
      expect.objectContaining({ field: 'reference', post: 'ALTAMAR', number: 412 }),
    )
    expect(children).toContainEqual(expect.objectContaining({ field: 'dtg', iso: '1963-10-09' }))
    expect(children).toContainEqual(expect.objectContaining({ type: 'subject', value: "Governor's visit" }))
    expect(children).toContainEqual(expect.objectContaining({ type: 'signature', value: 'ROE' }))
  })
})

describe('a printed telegram whose number has two digits', () => {
  it('keeps its fields apart', () => {
    const { children } = readCable(
      '57. Telegram From the Embassy in Altamar to the Department of State1\n\nSan Telmo, July 10, 1965, 0510Z.\n\n' +
        '40. Ref: A. Deptel 15, B. Deptel 27. For Assistant Secretary Roe from Ambassador. Subj: Boats.\n\n1. It rains.\n\nDoe\n',
    ).value
    expect(children).toContainEqual(
      expect.objectContaining({ field: 'reference', post: 'SAN TELMO', number: 40 }),
    )
    expect(children.find(({ type }) => type === 'references')).toMatchObject({
      entries: [{ label: 'A' }, { label: 'B' }],
    })
    expect(children).toContainEqual(expect.objectContaining({ type: 'subject', value: 'Boats.' }))
    expect(children).toContainEqual(
      expect.objectContaining({ type: 'passing', for: 'Assistant Secretary Roe' }),
    )
  })
})

describe('headings without empty lines', () => {
  it('stand over rules and over numbers', () => {
    expect(
      sketch(
        'SUBJECT: A VISIT\n\nSUMMARY\n-------\n1. (C) He agrees.\nTRADE TALKS\n-----------\n2. (C) He waits.\nFISH\n3. (C) So does she.\n',
      ),
    ).toEqual([
      'S summary SUMMARY',
      'P 1 (C)',
      '  He agrees.',
      'S issue TRADE TALKS',
      'P 2 (C)',
      '  He waits.',
      'S issue FISH',
      'P 3 (C)',
      '  So does she.',
    ])
  })

  it('are titles in a text without numbers', () => {
    const text = 'The government wants help and will ask for it in public.'
    expect(
      sketch(`SUBJECT: A VISIT\n\nTrade Talks\n\n${text}\n\nThe lake:\n\n${text}\n\nFISH\n${text}\n`),
    ).toEqual([
      'S issue Trade Talks',
      'P -',
      `  ${text}`,
      'S issue The lake',
      'P -',
      `  ${text}`,
      'S issue FISH',
      'P -',
      `  ${text}`,
    ])
  })
})

describe('a number and a mark alone in a line', () => {
  it('are no caption: the mark of the bullets below', () => {
    expect(sketch('SUBJECT: A VISIT\n\n*** TRADE ***\n\n3. (SBU)\n- One.\n- Two.\n')).toEqual([
      'S issue TRADE',
      'P 3 (SBU)',
      '  - One.',
      '  - Two.',
    ])
  })
})

describe('paragraphs that only an indent parts', () => {
  it('stand apart', () => {
    const text = 'The government wants help and will ask for it, and so\nwill the others.'
    expect(sketch(`SUBJECT: A VISIT\n\n    ${text}\n    ${text}\n\nDOE\n`)).toEqual([
      'S background -',
      'P -',
      `  ${text.replace('\n', ' ')}`,
      'P -',
      `  ${text.replace('\n', ' ')}`,
      'signed DOE',
    ])
  })
})

describe('topics that run into their paragraphs', () => {
  const of = (lines: string) => sketch(`SUBJECT: A VISIT\n\n${lines}`).filter(line => line.startsWith('S '))

  it('may be parted by dashes', () => {
    expect(
      of('1. (C) Oil -- It flows.\n\n2. (C) Fish and Water -- None.\n\n3. (C) Trade -- Little.\n'),
    ).toEqual(['S issue Oil', 'S issue Fish and Water', 'S issue Trade'])
  })

  it('open parts below a lone line that looks like a heading', () => {
    expect(
      of('PASS TO THE MEN IN NEED\n1. OIL. IT FLOWS.\n\n2. FISH. NONE.\n\n3. TRADE. LITTLE.\n'),
    ).toContain('S issue FISH')
  })
})

describe('a comment at the end', () => {
  it('goes on to the end where no END COMMENT closes it', () => {
    expect(sketch('SUBJECT: A VISIT\n\n1. It rains.\n\n2. Comment: Much.\n\n3. We like it.\n')).toEqual([
      'S background -',
      'P 1',
      '  It rains.',
      'S comment Comment',
      'P 2',
      '  Much.',
      'P 3',
      '  We like it.',
    ])
  })
})

describe('a text without empty lines whose numbers stand alone', () => {
  it('is read to its signer', () => {
    const { children } = readCable(
      '216. Telegram From the Embassy in Altamar to the Department of State1\nSan Telmo, July 24, 1967,\n447. Subj: Regent’s Visit.\n1.\nHe agrees.\n2.\nShe waits. He asks for\n12 boats.\nDoe\n',
    ).value
    expect(children.find(({ type }) => type === 'section')).toMatchObject({
      children: [{ number: 1 }, { number: 2 }],
    })
    expect(children.at(-1)).toMatchObject({ type: 'signature', value: 'Doe' })
  })
})

describe('headings that only their series shows', () => {
  const headings = (text: string) =>
    sketch(`SUBJECT: A VISIT\n\n${text}`).filter(line => line.startsWith('S '))

  it('may be sentences over numbered paragraphs', () => {
    const text =
      'Boats come first.\n\n1. (C) Ask.\n\nThen money.\n\n2. (C) Give.\n\nYour own issue.\n\n3. (C) Say.\n'
    expect(headings(text)).toEqual([
      'S issue Boats come first',
      'S issue Then money',
      'S issue Your own issue',
    ])
  })

  it('are none where a short sentence ends a paragraph here and there', () => {
    expect(headings('1. (C) Ask.\n\nHe left.\n\n2. (C) Give.\n\n3. (C) Say.\n\n4. (C) Go.\n')).toHaveLength(1)
  })

  it('may have letters over numbers', () => {
    const text = '1. ASK.\n\nA. BOATS\n\n2. GIVE THEM.\n\nB. MONEY\n\n3. NONE IS LEFT.\n'
    expect(headings(text).slice(1)).toEqual(['S issue BOATS', 'S issue MONEY'])
  })

  it('may be counted and stand between spaced dashes', () => {
    expect(headings('- - - BOATS - - -\n\n1. (C) Ask.\n\nIssue 2: Money\n\n2. (C) Give.\n')).toEqual([
      'S issue BOATS',
      'S issue Money',
    ])
  })
})

describe('labels that come again and again', () => {
  it('open no parts below headings and do not count as text', () => {
    const text =
      'BOATS\n\n1. (C) They say: Many.\n\n2. (C) We say: Few.\n\nMONEY\n\n3. (C) They say: Now.\n\n4. (C) We say: Later.\n'
    expect(sketch(`SUBJECT: A VISIT\n\n${text}`)).toEqual([
      'S issue BOATS',
      'P 1 (C)',
      '  Many.',
      'P 2 (C)',
      '  Few.',
      'S issue MONEY',
      'P 3 (C)',
      '  Now.',
      'P 4 (C)',
      '  Later.',
    ])
  })
})

describe('the first line of a printed telegram', () => {
  const printed = (first: string) =>
    readCable(
      `37. Telegram From the Embassy in Altamar to the Department of State1\n\nSan Telmo, July 10, 1965.\n\n${first}\n`,
    ).value

  it('may hold a subject alone', () => {
    const { children } = printed('2067. Regent’s Visit.\n\n1. He agrees.')
    expect(children).toContainEqual(expect.objectContaining({ type: 'subject', value: 'Regent’s Visit.' }))
  })

  it('may go on as text behind the references', () => {
    const cable = printed(
      '53. For Secretary Roe from Doe. Ref: State 1116 and State 1335. I saw him today.\n\nHe smiled.',
    )
    expect(cable.children.find(({ type }) => type === 'references')).toMatchObject({
      entries: [{ number: 1116 }, { number: 1335 }],
    })
    expect(sketchOf(cable).slice(1)).toEqual(['P -', '  I saw him today.', 'P -', '  He smiled.'])
  })
})

describe('a subject with a date', () => {
  it('is a subject below its label', () => {
    const { children } = readCable(
      'SUBJECT\nYour Meeting with the Regent, June 12, 1968, at 12:30 P.M.\n\nHe agrees.\n',
    ).value
    expect(children[0]).toMatchObject({
      type: 'subject',
      value: 'Your Meeting with the Regent, June 12, 1968, at 12:30 P.M.',
    })
  })
})

describe('END SUMMARY', () => {
  it('may be broken over a line', () => {
    expect(
      sketch('SUBJ: A VISIT\n\n1. SUMMARY. HE AGREES. END SUM-\nMARY.\n\n2. HE WAITS.\n').slice(0, 3),
    ).toEqual(['S summary SUMMARY', 'P 1', '  HE AGREES.'])
  })
})

describe('For the Secretary from the Ambassador', () => {
  it('behind the number of a printed telegram is its passing line, without a reference too', () => {
    const cable = readCable(
      '147. Telegram From the Embassy in Altamar to the Department of State1\n\nSan Telmo, March 11, 1964, 4 p.m.\n\n412. For the Secretary from the Ambassador. The Minister leaves here March 21. He is tired.\n\n1. Fish. He wants more.\n\nRoe\n',
    ).value
    expect(cable.children.filter(({ type }) => type === 'transmission').at(-1)).toMatchObject({
      post: 'SAN TELMO',
      number: 412,
    })
    expect(cable.children.find(({ type }) => type === 'passing')).toMatchObject({ for: 'the Secretary' })
    expect(sketchOf(cable).slice(1, 3)).toEqual(['P -', '  The Minister leaves here March 21. He is tired.'])
  })
})

const whole = (text: string) => readCable(text).value.children
const header = (text: string, type: string) => whole(text).find(node => node.type === type)

describe('papers of the Department', () => {
  it('have classification and date on one line', () => {
    const memorandum =
      'THE WHITE HOUSE\n\nSECRET                              October 4, 1971\n\nMEMORANDUM FOR THE PRESIDENT\n\n' +
      'SUBJECT:  Your Meeting with the Prime Minister of Altamar\n\nI.  PURPOSE\n\nShe wants an answer.\n'
    expect(header(memorandum, 'classification')).toMatchObject({ level: 'SECRET' })
    expect(header(memorandum, 'transmission')).toMatchObject({ field: 'dtg', iso: '1971-10-04' })
  })

  it('have their date beside the sender', () => {
    const airgram =
      'CONFIDENTIAL\n\nTO   : Department of State\n\nFROM : Amembassy ALTAMAR                DATE: May 22, 1972\n\n' +
      'SUBJECT : Visit of Senator Roe\n\nBegin Summary\n\nHe will see fields.\n\nEnd Summary\n\n1.  The Setting\n\nIt rains here in spring.\n'
    expect(whole(airgram)).toContainEqual(expect.objectContaining({ field: 'from', post: 'ALTAMAR' }))
    expect(whole(airgram)).toContainEqual(expect.objectContaining({ field: 'dtg', iso: '1972-05-22' }))
    expect(whole(airgram)).toContainEqual(expect.objectContaining({ heading: 'Summary', kind: 'summary' }))
  })

  it('have their title for a subject', () => {
    const scope =
      'SCOPE PAPER\n\nSTATE VISIT OF PRESIDENT DOE\nOF ALTAMAR, SEPTEMBER 27-29, 1979\n\n' +
      'CONFIDENTIAL                     September 19, 1979\n\nI.  SETTING\n\nHe comes to Washington in the fall.\n'
    expect(header(scope, 'subject')).toMatchObject({
      value: 'STATE VISIT OF PRESIDENT DOE OF ALTAMAR, SEPTEMBER 27-29, 1979',
    })
    expect(header(scope, 'transmission')).toMatchObject({ iso: '1979-09-19' })
  })

  it('do not take the date of a release for theirs', () => {
    const released =
      'UNCLASSIFIED   U.S. Department of State   Case No. F-2011-1   Doc No. C05   Date: 09/23/2013\n\nCONFIDENTIAL\n\n' +
      'P 111352Z MAR 08\nFM AMEMBASSY TARVEN\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L TARVEN 000219\n\nSUBJECT: A VISIT\n\n1. (C) It rains.\nROE\n\n' +
      'UNCLASSIFIED   U.S. Department of State   Case No. F-2011-1   Doc No. C05   Date: 09/23/2013\n'
    const dates = whole(released).flatMap(node =>
      node.type === 'transmission' && node.iso !== null ? [node.iso] : [],
    )
    expect(dates).toEqual(['2008-03-11'])
    expect(header(released, 'signature')).toMatchObject({ value: 'ROE' })
  })

  it('have headings over issues that are no summary', () => {
    const text =
      'SUBJECT: A VISIT\n\nOUR AIMS\n--------\n1. (C) We want boats.\n\nKEY ISSUES\n----------\n2. (C) Fish are few this year.\n'
    expect(sketch(text).filter(line => line.startsWith('S '))).not.toContain('S summary KEY ISSUES')
  })
})

describe('footnotes of a printed telegram without its source among them', () => {
  const telegram = (end: string) =>
    '88. Telegram From the Mission in Geneva to the Department of State\n\nGeneva, October 27, 1978, 1640Z\n\n' +
    `1. It rains.\n\n2. It will rain on October 30.\n\n${end}`

  it('stand below the name that closes the text', () => {
    const { children } = readCable(telegram('Doe\n\n1 Not further identified.\n\n2 See Document 84.\n')).value
    expect(children).toContainEqual(expect.objectContaining({ type: 'signature', value: 'Doe' }))
    expect(children.flatMap(node => (node.type === 'tail' ? [node.value] : []))).toEqual([
      '1 Not further identified.',
      '2 See Document 84.',
    ])
  })

  it('are none where numbers do not count on from a name', () => {
    const { children } = readCable(telegram('1 Boats were counted.\n\n7 Boats were lost.\n\nDoe\n')).value
    expect(children.some(node => node.type === 'tail')).toBe(false)
  })
})
