import { describe, expect, it } from 'vitest'
import { kindOfHeading } from '../../../src/read/body/section-kinds.ts'
import { sourceNoteParts } from '../../../src/read/header/source-note-parts.ts'
import { sketch } from './sketch.ts'

describe('the kind of a section by its heading', () => {
  it.each([
    ['Why Altamar Matters This Year', 'background'],
    ['Altamar Today', 'background'],
    ['PARTICIPANTS, PRESS PLAN', 'logistics'],
    ['Participation', 'issue'],
    ['MODALITIES', 'logistics'],
    ['GUIDANCE', 'talking-points'],
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
    ['His Frame of Mind', 'biography'],
    ['THE MAN AND HIS HOUSE', 'biography'],
    ['KEY LEADERS', 'biography'],
    ['Emperor', 'biography'],
    ['The Lord Mayor', 'biography'],
    ['Macroeconomic Snapshot', 'background'],
    ['Atmosphere', 'background'],
    ['PUBLIC SIDE', 'logistics'],
    ['Trip Security', 'logistics'],
    ["L'ENVOI", 'comment'],
    ['CHECKLIST', 'talking-points'],
    ['ATTACHMENTS', 'other'],
    ['Who Is Who, in Brief', 'biography'],
    ['The Omani Side', 'biography'],
    ['Their Team', 'biography'],
    ['Administrative', 'logistics'],
    ['Where and When', 'logistics'],
    ['Why This Call', 'background'],
    ['What Happened, and to Whom', 'background'],
    ['What Could Go Wrong', 'talking-points'],
    ['Better Left Unsaid', 'talking-points'],
    ['What Success Would Look Like', 'comment'],
    ['A Request to the Department', 'other'],
    ['Their Objectives', 'other'],
    ['Women', 'issue'],
    ['The Missile Program', 'issue'],
    ['Basing Arrangements', 'issue'],
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

describe('headings that run into capitals', () => {
  const heads = (text: string) => sketch(`SUBJ: A VISIT\n\n${text}`).filter(line => /^[SP] /.test(line))

  it('are known by the words of the trade where all is in capitals', () => {
    expect(
      heads(
        '1. (C) SUMMARY: HE WAITS.  END SUMMARY.\n\n2. (C) WHERE THINGS STAND:  THE PARTY CLAIMS ALL.\n\n3. (C) ELEMENTS.  BEGIN WITH BOATS.\n\n4. (C) HE HAS A LIST.\n',
      ),
    ).toEqual([
      'S summary SUMMARY',
      'P 1 (C)',
      'S background WHERE THINGS STAND',
      'P 2 (C)',
      'S talking-points ELEMENTS',
      'P 3 (C)',
      'S background -',
      'P 4 (C)',
    ])
  })

  it('may stand over bullets with a dash, hold a dash, and an abbreviation', () => {
    expect(
      heads(
        "1. (C) CONSULAR - THE TEENAGERS: Two were arrested on the pier in June.\n\n2. (C) MME. SOREL: She would like a call from you as well.\n\n3. (S) DON'TS -\n-- Don't wear the hat.\n-- Don't sing.\n",
      ),
    ).toEqual([
      'S issue CONSULAR - THE TEENAGERS',
      'P 1 (C)',
      'S issue MME. SOREL',
      'P 2 (C)',
      "S talking-points DON'TS",
      'P 3 (S)',
    ])
  })

  it('go on over paragraphs without one', () => {
    expect(
      heads(
        '1. (C) TRADE: The boats come in June and leave in July.\n\n2. (C) DRUGS: Seizures hit nine tons in a year.\n\n3. (C) FISH: There are none to be had in winter.\n\n4. (C) You will be told that there are some.\n',
      ).slice(-3),
    ).toEqual(['S issue FISH', 'P 3 (C)', 'P 4 (C)'])
  })
})

describe('the text before the first heading', () => {
  it('sets the scene, whatever the first paragraph says of its marks', () => {
    expect(
      sketch(
        'SUBJECT: A VISIT\n\n1. CONFIDENTIAL - ENTIRE TEXT.\n\n2. The schedule changed again. She will see you in the morning.\n\nBOATS\n-----\n\n3. They are few.\n',
      )[0],
    ).toBe('S background -')
  })
})

describe('the kind of a section whose heading tells nothing', () => {
  const kindsOf = (text: string) =>
    sketch(`SUBJECT: A VISIT\n\n1. (C) The port matters. It is deep.\n\n${text}`).filter(line =>
      /^S /.test(line),
    )

  it('is logistics where sorts of arrangements mix, the fewer sentences the more sorts', () => {
    expect(
      kindsOf(
        'THIS AND THAT\n-------------\n\n2. (C) Dark suits are worn. The water is not safe. Flying time is forty minutes. The mayor sings, and means it kindly. POC is Ann Roe.\n',
      ),
    ).toContain('S logistics THIS AND THAT')
    expect(
      kindsOf('ODDS AND ENDS\n-------------\n\n2. (C) No gifts. The hotel generator is loud at night.\n'),
    ).toContain('S logistics ODDS AND ENDS')
    expect(
      kindsOf('ODDS AND ENDS\n-------------\n\n2. (C) They vote in June. The union is on strike.\n'),
    ).toContain('S other ODDS AND ENDS')
  })

  it('is a biography where most sentences are about one man', () => {
    expect(
      kindsOf(
        'THE SURVIVOR\n------------\n\n2. (C) Doe, 63, is a former colonel. He listens to nobody. His brother commands the guard. He plays chess at night.\n',
      ),
    ).toContain('S biography THE SURVIVOR')
  })

  it('is an issue below an office alone, where paragraphs say what to take up with its bearer', () => {
    const about = 'Doe, 63, is a former colonel.  He is vain.'
    expect(
      kindsOf(`THE PRESIDENT\n-------------\n\n2. (C) ${about}\n\n3. (C) Ask him about the port.\n`),
    ).toContain('S issue THE PRESIDENT')
    expect(kindsOf(`THE PRESIDENT\n-------------\n\n2. (C) ${about}\n`)).toContain(
      'S biography THE PRESIDENT',
    )
  })
})

describe('topics that run into most paragraphs', () => {
  const long = 'Prices have been falling for a year, and growers blame the mission for it.'
  it('may be long without capitals, hold a number, and a bracket', () => {
    const topics = [
      'Bases',
      'Sugar',
      'Fish',
      'The sailors and the taverns',
      'Rice and PL-480',
      'Norland (Minister Doe, May 3, 0900)',
    ]
    const text = topics.map((topic, at) => `${at + 1}. ${topic}. ${long}`).join('\n\n')
    expect(
      sketch(`SUBJECT: A VISIT\n\n${text}\n`)
        .filter(line => /^S /.test(line))
        .map(line => line.replace(/^S \S+ /, '')),
    ).toEqual(topics)
  })
})

describe('topics below a heading over the issues', () => {
  it('are parts, though the text has headings besides', () => {
    const long = 'Prices have been falling for a year, and growers blame the mission for it.'
    const text = `The Man\n\n${long}\n\nThe Issues\n\n1. Bases. ${long}\n\n2. Sugar. ${long}\n\n3. Fish. ${long}\n`
    expect(sketch(`SUBJECT: A VISIT\n\n${text}`).filter(line => /^S /.test(line))).toEqual([
      'S biography The Man',
      'S other The Issues',
      'S issue Bases',
      'S issue Sugar',
      'S issue Fish',
    ])
  })
})

describe('the kind of a section by its place', () => {
  const cable = (summary: string, heading: string, text: string) =>
    sketch(
      `SUBJECT: A VISIT\n\nSUMMARY\n-------\n\n1. (C) ${summary} END SUMMARY.\n\n${heading}\n-----\n\n2. (C) ${text}\n\nTRADE\n-----\n\n3. (C) Fish.\n`,
    )
  const scene =
    'The government has a majority of six in parliament. Inflation is 14 percent and growth has stopped. It won the election in 2003 after a coup. The lake is low.'

  it('takes the first section behind the summary for background where it tells of office, parties, economy and past', () => {
    expect(cable('All is well.', 'A Thin Season', scene)).toContain('S background A Thin Season')
  })

  it('but not where the summary speaks of it, nor where it tells of something else', () => {
    expect(cable('The season was thin.', 'A Thin Season', scene)).toContain('S issue A Thin Season')
    expect(cable('All is well.', 'Fish Ladders', 'The ladder is broken. Nobody mends it.')).toContain(
      'S issue Fish Ladders',
    )
  })

  it('takes an overview behind a summary for background', () => {
    expect(cable('All is well.', 'Overview', 'The lake is low.')).toContain('S background Overview')
  })
})

it('goes on with a section whose heading says that it is continued', () => {
  const lines = sketch(
    'SUBJECT: A VISIT\n\n1. (C) SUMMARY: The lake is low.\n\n2. (C) SUMMARY CONTINUED: The boats are dry. END SUMMARY.\n\nTRADE\n-----\n\n3. (C) Fish.\n',
  )
  expect(lines.filter(line => /^[SP] /.test(line))).toEqual([
    'S summary SUMMARY',
    'P 1 (C)',
    'P 2 (C)',
    'S issue TRADE',
    'P 3 (C)',
  ])
})
