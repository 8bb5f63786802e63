import type { Brief, Change, Fact, Issue, Meeting, Source, Statement } from '../model/brief.ts'
import { fieldsOf, flag, listOf, number, text } from './names/shape.ts'

type ShapeOf<T> = T extends string
  ? { kind: 'text' }
  : T extends number
    ? { kind: 'number' }
    : T extends boolean
      ? { kind: 'flag' }
      : T extends readonly (infer Item)[]
        ? { kind: 'list'; of: ShapeOf<NonNullable<Item>> }
        : { kind: 'fields'; fields: FieldsOf<T> }

/** Each key of a model type with its sentence: a key too many or too few does not compile. */
export type FieldsOf<T> = {
  [Key in keyof Required<T>]: { about: string; shape: ShapeOf<NonNullable<T[Key]>> }
}

const source: FieldsOf<Source> = {
  cable: { about: 'The cable’s id, `03 OTTAWA 49`.', shape: text },
  paragraph: { about: 'The paragraph’s number as printed.', shape: number },
  tag: { about: 'As in the brackets behind a sentence: `¶3`.', shape: text },
  spans: { about: 'Offsets into the cable’s text.', shape: listOf(listOf(number)) },
}
const sources = { about: 'Where it stands; for `{{cite this}}`.', shape: listOf(fieldsOf(source)) }
const marking = { about: 'Portion marking: `C`, `S//NF`; for `{{mark this}}`.', shape: text }

const statement: FieldsOf<Statement> = {
  id: { about: '`p4.2`: second statement of the fourth paragraph.', shape: text },
  text: { about: 'The sentence, fit for a slide.', shape: text },
  verbatim: { about: 'The sentence as in the cable.', shape: text },
  marking,
  role: { about: '`raise`, `ifRaised`, `theirPosition`, `watchOut` or `background`.', shape: text },
  voice: {
    about: '`principal`: words that the post offers to be said; `advice`: the embassy advises.',
    shape: text,
  },
  section: { about: 'Heading that it stands under.', shape: text },
  issue: { about: 'Title of the issue that it is about.', shape: text },
  leadIn: {
    about: 'Id of the statement that leads in to it, as an item of a list; for `nested`.',
    shape: text,
  },
  references: { about: 'Other cables that it refers to.', shape: listOf(text) },
  source: { about: 'Where it stands; for `{{cite this}}`.', shape: fieldsOf(source) },
}
const oneStatement = fieldsOf(statement)
const statements = listOf(oneStatement)

export const factFields: FieldsOf<Fact> = {
  text: { about: 'The words; empty where the cable does not say.', shape: text },
  marking,
  sources,
}

export const meetingFields: FieldsOf<Meeting> = {
  title: { about: 'What the cable is about, from its subject line.', shape: text },
  principal: { about: 'Who the cable is for.', shape: fieldsOf(factFields) },
  counterpart: {
    about: 'Whom the principal meets.',
    shape: fieldsOf({
      ...factFields,
      name: { about: '`John McCallum`.', shape: text },
      title: { about: '`Canadian Defense Minister`.', shape: text },
    }),
  },
  date: {
    about: 'When.',
    shape: fieldsOf({
      ...factFields,
      iso: { about: '`2003-01-09`; for `{{format-date}}`.', shape: text },
      inferred: { about: 'Part of it, mostly the year, was concluded rather than read.', shape: flag },
    }),
  },
  place: { about: 'Where.', shape: fieldsOf(factFields) },
}

const issue: FieldsOf<Issue> = {
  title: { about: 'The issue’s heading; for `{{title-case title}}`.', shape: text },
  marking,
  headline: { about: 'The sentence that says most in two lines.', shape: oneStatement },
  summary: { about: 'What the cable’s summary says about it.', shape: statements },
  raise: { about: 'What to say, press, ask or offer.', shape: statements },
  ifRaised: { about: 'What to answer if they bring it up.', shape: statements },
  theirPosition: { about: 'What the other side says and wants.', shape: statements },
  watchOut: { about: 'Risks, limits and what not to say.', shape: statements },
  background: { about: 'The rest.', shape: statements },
}

const cable: FieldsOf<Brief['cable']> = {
  id: { about: '`03 OTTAWA 49`.', shape: text },
  post: { about: '`OTTAWA`.', shape: text },
  number: { about: '`49`.', shape: number },
  date: {
    about: 'Day of the message.',
    shape: fieldsOf({
      iso: { about: '`2003-01-07`.', shape: text },
      inferred: { about: 'Concluded rather than read.', shape: flag },
    }),
  },
  classification: { about: '`CONFIDENTIAL`.', shape: text },
  marking: { about: 'The whole cable’s marking in portion form: `C`, `S//NF`.', shape: text },
  captions: { about: '`SIPDIS`, `NOFORN`.', shape: listOf(text) },
  declassifyOn: { about: 'Date or words of the DECL line.', shape: text },
  tags: { about: '`PREL`, `MARR`.', shape: listOf(text) },
  subject: { about: 'The subject line, capitals kept, without its mark.', shape: text },
  subjectMarking: { about: 'The subject line’s own mark, where it has one.', shape: text },
  references: {
    about: 'The cables of the REF line.',
    shape: listOf(
      fieldsOf({
        label: { about: '`A`.', shape: text },
        id: { about: '`02 OTTAWA 3442`.', shape: text },
      }),
    ),
  },
  classifiedBy: { about: 'Who classified the cable.', shape: text },
  reasons: { about: '`1.5(b)`.', shape: listOf(text) },
  signer: { about: 'The name under the cable.', shape: text },
  partial: { about: 'The cable says of itself that it is an extract.', shape: flag },
  transmission: {
    about: 'How it was sent.',
    shape: fieldsOf({
      from: { about: '`AMEMBASSY OTTAWA`.', shape: text },
      to: { about: 'Action addressees.', shape: listOf(text) },
      info: { about: 'Information addressees.', shape: listOf(text) },
      precedence: { about: '`PRIORITY`.', shape: text },
      dtg: { about: 'Date-time group, `071530Z JAN 03`.', shape: text },
    }),
  },
}

const changes = listOf(
  fieldsOf<FieldsOf<Change>>({
    about: {
      about: '`ask`, `answer`, `position`, `watchOut`, `date`, `figure`, `marking` or `meeting`.',
      shape: text,
    },
    marking,
    now: { about: 'As this cable says it; `text` is empty for what is gone.', shape: fieldsOf(factFields) },
    before: {
      about: 'As the earlier cable said it; `text` is empty for what is new.',
      shape: fieldsOf(factFields),
    },
    was: { about: 'The few words that differ, in the earlier cable; else empty.', shape: text },
    is: { about: 'The same in this cable.', shape: text },
  }),
)

const point = fieldsOf({
  line: { about: 'From 1.', shape: number },
  column: { about: 'From 1.', shape: number },
  offset: { about: 'From 0.', shape: number },
})
const place = fieldsOf({
  start: { about: 'First.', shape: point },
  end: { about: 'After the last.', shape: point },
})

/**
 * What a template may name, in the order of `scenesetter template fields`: the Brief with a sentence for each field.
 * The name check reads this; the type above keeps it equal to the model.
 */
export const briefFields: FieldsOf<Brief> = {
  version: { about: 'Version of these fields: 1.', shape: number },
  cable: { about: 'The cable’s head.', shape: fieldsOf(cable) },
  meeting: { about: 'The chief meeting.', shape: fieldsOf(meetingFields) },
  meetings: { about: 'Every meeting, one for each host or stop.', shape: listOf(fieldsOf(meetingFields)) },
  summary: { about: 'Statements of the summary.', shape: statements },
  counterpart: { about: 'Who the other side is, and where the relationship stands.', shape: statements },
  objectives: { about: 'What the principal is asked to achieve.', shape: statements },
  issues: { about: 'The subjects of the meeting, in the cable’s order.', shape: listOf(fieldsOf(issue)) },
  raise: { about: 'Everything to say, press, ask or offer.', shape: statements },
  ifRaised: { about: 'Everything to answer if they bring it up.', shape: statements },
  watchOut: { about: 'Every risk, limit and thing not to say.', shape: statements },
  logistics: { about: 'Travel, schedule, press.', shape: statements },
  comment: { about: 'The embassy’s own comment.', shape: statements },
  timeline: {
    about: 'Dates that the cable names, earliest first.',
    shape: listOf(
      fieldsOf({
        text: { about: 'The date in the cable’s words.', shape: text },
        label: { about: 'The event in few words of its statement.', shape: text },
        iso: { about: '`2003-01-09`, `2003-02`, `2003`, `a/b`; for `{{format-date}}`.', shape: text },
        precision: { about: '`day`, `month`, `season`, `year`, `interval`, `recurring`.', shape: text },
        inferred: { about: 'Part of it was concluded rather than read.', shape: flag },
        statement: { about: 'What happens then.', shape: oneStatement },
      }),
    ),
  },
  figures: {
    about: 'Numbers worth a slide.',
    shape: listOf(
      fieldsOf({
        text: { about: 'The exact words: `US$7.9 billion`.', shape: text },
        value: { about: 'As a number.', shape: number },
        unit: { about: '`US$`, `%`.', shape: text },
        statement: { about: 'The sentence that it stands in.', shape: oneStatement },
      }),
    ),
  },
  people: {
    about: 'Everybody named.',
    shape: listOf(
      fieldsOf({
        name: { about: '`John McCallum`.', shape: text },
        title: { about: '`Canadian Defense Minister`.', shape: text },
        side: { about: '`ours`, `theirs` or `other`.', shape: text },
        marking,
        sources,
      }),
    ),
  },
  acronyms: {
    about: 'Abbreviations with their long forms.',
    shape: listOf(
      fieldsOf({
        short: { about: '`GoC`.', shape: text },
        long: { about: '`Government of Canada`; empty where unknown.', shape: text },
        from: { about: '`cable`: spelled out there; `table`: from the built-in table.', shape: text },
        marking,
      }),
    ),
  },
  statements: { about: 'Every sentence and bullet of the cable, once, in order.', shape: statements },
  sections: {
    about: 'The cable’s parts.',
    shape: listOf(
      fieldsOf({
        heading: { about: 'As in the cable.', shape: text },
        kind: { about: '`summary`, `issue`, `comment` and so on.', shape: text },
        paragraphs: { about: 'Numbers as printed.', shape: listOf(number) },
        indexes: { about: 'Places in `paragraphs`, from 0.', shape: listOf(number) },
      }),
    ),
  },
  paragraphs: {
    about: 'The cable’s paragraphs, whole.',
    shape: listOf(
      fieldsOf({
        number: { about: 'As printed.', shape: number },
        tag: { about: '`¶4`.', shape: text },
        marking: { about: 'As printed; empty where none is.', shape: text },
        section: { about: 'Heading that it stands under.', shape: text },
        blocks: {
          about: 'Its texts and bullets.',
          shape: listOf(
            fieldsOf({
              kind: { about: '`text` or `bullet`.', shape: text },
              marking: { about: 'A mark of its own.', shape: text },
              text: { about: 'The words.', shape: text },
            }),
          ),
        },
      }),
    ),
  },
  changes: {
    about: 'What differs from the cable given with `--since`.',
    shape: fieldsOf({
      compared: { about: 'A cable was given to compare with.', shape: flag },
      since: { about: 'That cable, `03 OTTAWA 45`.', shape: text },
      date: { about: 'Its day, `2003-01-02`.', shape: text },
      new: { about: 'What this cable alone says.', shape: changes },
      changed: { about: 'What both say, but not alike.', shape: changes },
      gone: { about: 'What the earlier cable alone said.', shape: changes },
    }),
  },
  diagnostics: {
    about: 'Remarks about the cable.',
    shape: listOf(
      fieldsOf({
        code: { about: '`marking/partial-source`.', shape: text },
        severity: { about: '`error`, `warning` or `info`.', shape: text },
        message: { about: 'What was found.', shape: text },
        hint: { about: 'What to do.', shape: text },
        file: { about: 'The file.', shape: text },
        place: { about: 'Where in it.', shape: place },
        related: {
          about: 'Further places.',
          shape: listOf(
            fieldsOf({
              message: { about: 'What stands there.', shape: text },
              place: { about: 'Where.', shape: place },
            }),
          ),
        },
      }),
    ),
  },
}
