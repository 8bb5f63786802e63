import type { Brief, Fact, Role, Statement } from '../../../src/model/brief.ts'

/** A Brief in which nothing was found. */
export function emptyBrief(): Brief {
  const fact = (): Fact => ({ text: null, marking: 'SBU', sources: [] })
  return {
    version: 1,
    cable: {
      id: null,
      post: null,
      number: null,
      date: { iso: null, inferred: false },
      classification: null,
      marking: 'SBU',
      captions: [],
      declassifyOn: null,
      tags: [],
      subject: null,
      subjectMarking: null,
      references: [],
      classifiedBy: null,
      reasons: [],
      signer: null,
      partial: false,
      transmission: { from: null, to: [], info: [], precedence: null, dtg: null },
    },
    sections: [],
    paragraphs: [],
    meeting: {
      title: '',
      principal: fact(),
      counterpart: { ...fact(), name: null, title: null },
      date: { ...fact(), iso: null, inferred: false },
      place: fact(),
    },
    meetings: [],
    statements: [],
    summary: [],
    counterpart: [],
    objectives: [],
    raise: [],
    ifRaised: [],
    watchOut: [],
    logistics: [],
    comment: [],
    issues: [],
    timeline: [],
    figures: [],
    people: [],
    acronyms: [],
    changes: { compared: false, since: null, date: null, new: [], changed: [], gone: [] },
    diagnostics: [],
  }
}

/** One statement of an invented cable; the issue is `FISHERIES/EEZ` unless told otherwise. */
export function statement(
  id: string,
  text: string,
  role: Role = 'background',
  more: Partial<Statement> = {},
): Statement {
  const paragraph = Number(id.slice(1).split('.')[0])
  return {
    id,
    text,
    verbatim: text,
    marking: 'C',
    role,
    voice: 'advice',
    section: 'FISHERIES/EEZ',
    issue: 'FISHERIES/EEZ',
    leadIn: null,
    references: [],
    source: { cable: '07 VELDORA 212', paragraph, tag: `¶${paragraph}`, spans: [[0, text.length]] },
    ...more,
  }
}

/** The Brief of an invented cable from Veldora, with something in every list. */
export function sampleBrief(): Brief {
  const brief = emptyBrief()
  const at = (paragraph: number) => [{ cable: '07 VELDORA 212', paragraph, tag: `¶${paragraph}`, spans: [] }]
  const summary = [
    statement('p1.1', 'Minister Oyelaran-Voss wants a date for the EEZ talks.', 'theirPosition', {
      section: 'SUMMARY',
    }),
    statement('p1.2', 'The visit comes at a good time.', 'background', { section: 'SUMMARY', issue: null }),
  ]
  const counterpart = [
    statement('p2.1', 'Oyelaran-Voss has run the ministry since March 2005.', 'background', {
      section: null,
      issue: null,
      marking: 'SBU',
    }),
  ]
  const position = statement(
    'p3.1',
    'The EEZ talks cannot wait for the election, she told DCM.',
    'theirPosition',
  )
  const raise = statement('p3.2', 'You should press for inspections of 40% of landings.', 'raise', {
    marking: 'S//NF',
    references: ['06 VELDORA 1880'],
  })
  const offered = statement('p3.3', 'We will send two patrol boats.', 'raise', { voice: 'principal' })
  const ifRaised = statement('p4.1', 'If she asks about visas, say that the review goes on.', 'ifRaised', {
    issue: null,
    section: null,
  })
  const watchOut = statement('p3.4', 'Do not mention the coast guard inquiry.', 'watchOut')
  const background = statement('p3.5', 'Landings fell to 12,000 tons in 2006.', 'background')
  const logistics = statement('p5.1', 'The motorcade leaves at 0800.', 'background', {
    issue: null,
    section: 'LOGISTICS',
  })
  const comment = statement('p6.1', 'She will be prime minister one day.', 'background', {
    issue: null,
    section: 'COMMENT',
  })
  const meeting = {
    title: 'Scenesetter for Your Meeting with Fisheries Minister Oyelaran-Voss',
    principal: { text: 'Secretary Thornquist', marking: 'C', sources: [] },
    counterpart: {
      text: 'Fisheries Minister Ada Oyelaran-Voss',
      name: 'Ada Oyelaran-Voss',
      title: 'Fisheries Minister',
      marking: 'C',
      sources: at(1),
    },
    date: {
      text: 'May 14',
      iso: '2007-05-14',
      inferred: true,
      marking: 'C',
      sources: at(1),
    },
    place: { text: null, marking: 'C', sources: [] },
  }
  return {
    ...brief,
    cable: {
      ...brief.cable,
      id: '07 VELDORA 212',
      post: 'VELDORA',
      number: 212,
      classification: 'SECRET',
      marking: 'S//NF',
      captions: ['NOFORN'],
      tags: ['PREL', 'EFIS'],
      subject: 'SCENESETTER FOR YOUR MEETING WITH FISHERIES MINISTER OYELARAN-VOSS',
      references: [{ label: 'A', id: '06 VELDORA 1880' }],
      partial: true,
    },
    meeting,
    meetings: [meeting],
    statements: [
      ...summary,
      ...counterpart,
      position,
      raise,
      offered,
      watchOut,
      background,
      ifRaised,
      logistics,
      comment,
    ],
    summary,
    counterpart,
    objectives: [raise],
    raise: [raise, offered],
    ifRaised: [ifRaised],
    watchOut: [watchOut],
    logistics: [logistics],
    comment: [comment],
    issues: [
      {
        title: 'FISHERIES/EEZ',
        marking: 'S//NF',
        headline: summary[0] ?? null,
        summary: summary.slice(0, 1),
        raise: [raise, offered],
        ifRaised: [],
        theirPosition: [position],
        watchOut: [watchOut],
        background: [background],
      },
    ],
    timeline: [
      {
        text: '2006',
        label: background.text,
        iso: '2006',
        precision: 'year',
        inferred: false,
        statement: background,
      },
      {
        text: 'May 14',
        label: position.text,
        iso: '2007-05-14',
        precision: 'day',
        inferred: true,
        statement: position,
      },
    ],
    figures: [
      { text: '40% of landings', value: 40, unit: '%', statement: raise },
      { text: '12,000 tons', value: 12000, unit: 'tons', statement: background },
    ],
    people: [
      {
        name: 'Ada Oyelaran-Voss',
        title: 'Fisheries Minister',
        side: 'theirs',
        marking: 'C',
        sources: at(1),
      },
    ],
    acronyms: [
      { short: 'EEZ', long: 'Exclusive Economic Zone', from: 'table', marking: 'U' },
      { short: 'DCM', long: null, from: null, marking: 'U' },
    ],
  }
}
