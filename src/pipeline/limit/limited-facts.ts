import { asPortion, highestPortion } from '../../marking/portions.ts'
import type { CableFacts, Fact, Meeting, Source, Statement } from '../../model/brief.ts'
import { isContained, tokens } from '../../trust/tokens.ts'

/** Facts of meetings, each held against what is left of the cable: one that it does not bear out is unknown again. */
export class LimitedFacts {
  readonly #statements: Statement[]
  readonly #subject: { words: ReadonlySet<string>; marking: string } | null

  constructor(statements: Statement[], { subject, subjectMarking, marking }: CableFacts) {
    this.#statements = statements
    this.#subject =
      subject === null
        ? null
        : { words: new Set(tokens(subject)), marking: asPortion(subjectMarking) ?? marking }
  }

  /** The chief meeting stays, however little is known of it. */
  meetings(meetings: Meeting[]): Meeting[] {
    return meetings
      .map(one => this.meeting(one))
      .filter((one, at) => at === 0 || one.counterpart.text !== null || one.place.text !== null)
  }

  meeting(meeting: Meeting): Meeting {
    const date = this.#fact(meeting.date)
    return {
      title: this.#subject === null ? 'Meeting' : meeting.title,
      principal: this.#fact(meeting.principal),
      counterpart: this.#counterpart(meeting.counterpart),
      date: date.text === null ? { ...date, iso: null, inferred: false } : date,
      place: this.#fact(meeting.place),
    }
  }

  /** The name may stand where the title does not. */
  #counterpart(whole: Meeting['counterpart']): Meeting['counterpart'] {
    const fact = this.#fact(whole)
    const name = this.#fact({ ...whole, text: whole.name })
    const title = this.#fact({ ...whole, text: whole.title })
    if (name.text === null) return { ...fact, text: null, name: null, title: null, sources: [] }
    return { ...name, text: fact.text ?? name.text, name: name.text, title: title.text }
  }

  #fact<T extends Fact>(fact: T): T {
    const words = tokens(fact.text ?? '')
    const statements = this.#statements.filter(one =>
      fact.sources.some(source => overlaps(source, one.source)),
    )
    const cited = new Set(statements.flatMap(({ verbatim }) => tokens(verbatim)))
    if (words.length > 0 && isContained(words, cited))
      return {
        ...fact,
        marking: highestPortion(statements.map(({ marking }) => marking)),
        sources: fact.sources.filter(source => statements.some(one => overlaps(source, one.source))),
      }
    if (words.length > 0 && this.#subject && isContained(words, this.#subject.words))
      return { ...fact, marking: this.#subject.marking, sources: [] }
    return { ...fact, text: null, marking: 'U', sources: [] }
  }
}

const overlaps = (a: Source, b: Source): boolean =>
  a.spans.some(([start, end]) => b.spans.some(([from, to]) => start < to && from < end))
