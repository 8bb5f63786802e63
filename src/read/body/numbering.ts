import type { Position } from 'unist'
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Reading } from '../reading.ts'
import type { BulletLabel } from './bullet-label.ts'
import type { BodyLine } from './headings.ts'
import { markOf } from './opening.ts'
import { type NumberedStart, numberedStart } from './paragraph-start.ts'

/** Decides which numbers at the start of a line are paragraphs, and remarks on those that skip or start again. */
export class Numbering {
  readonly #reading: Reading
  readonly #endings: ReadonlySet<string>
  /** The text's numbered paragraphs bear marks, so that a number without one is an item of a list. */
  readonly #marked: boolean
  /** Numbers in brackets number paragraphs where no others do. */
  readonly #bracketed: boolean
  /** The last line that each number opens. */
  readonly #lines = new Map<number, number>()
  #last: number | null = null
  #lastPlace: Position | null = null
  /** The last number stood alone in its line. */
  #alone = false

  constructor(reading: Reading, lines: readonly BodyLine[]) {
    this.#reading = reading
    let marked = 0
    let plain = 0
    let bracketed = true
    const endings = new Set<string>()
    for (const { line, kind, opens } of lines) {
      if (kind !== 'text') continue
      for (const [, part = ''] of line.trim.slice(-300).matchAll(/\bEND\s+(?:OF\s+)?([A-Z]+)/gi))
        endings.add(part.toUpperCase())
      if (/\bEND(?:\s+S[A-Z]{0,6}-)?$/i.test(line.trim)) endings.add('SUMMARY')
      const start = opens ? numberedStart(line.trim) : null
      if (start === null) continue
      this.#lines.set(start.number, line.index)
      bracketed &&= start.bracketed
      if (start.marking !== null || markOf(line.trim.slice(start.length)) !== null) marked++
      else plain++
    }
    this.#marked = marked > 1 && marked * 4 >= plain
    this.#bracketed = bracketed
    this.#endings = endings
  }

  /** No number has come yet. */
  get unbegun(): boolean {
    return this.#last === null
  }

  /** Whether the text ends a part of this name somewhere: `END SUMMARY`. */
  endsLater(heading: string): boolean {
    return heading
      .toUpperCase()
      .split(/[^A-Z]+/)
      .some(word => this.#endings.has(word))
  }

  /** A number and mark in sequence: a paragraph even where quoted text has no end. */
  resumes(start: NumberedStart, here: BodyLine): boolean {
    return (
      here.opens &&
      start.number === (this.#last ?? 0) + 1 &&
      markOf(here.line.trim.slice(start.length)) !== null
    )
  }

  /** Remarks that a summary has no end; the place is that of its last number. */
  unclosedSummary(): void {
    const message = 'The summary has no END SUMMARY; it was taken to end with its paragraph.'
    this.#reading.diagnostics.push(diagnose('read/unclosed-summary', message, { place: this.#lastPlace }))
  }

  accepts(start: NumberedStart, here: BodyLine, before: string, list: BulletLabel | null): boolean {
    if (start.bracketed && !this.#bracketed) return false
    const rest = here.line.trim.slice(start.length, start.length + 120)
    const marked = start.marking !== null || markOf(rest) !== null
    // an item of a list: the paragraph of this number is still to come
    const listed = list?.order?.style.startsWith('1') === true && start.number === list.order.place + 1
    if (listed && !marked && (this.#lines.get(start.number) ?? 0) > here.line.index) return false
    if (!this.#fits(start.number, marked, rest, here.opens, before, list)) return false
    if (!(start.part && start.number === this.#last)) this.#remark(start.number, here)
    this.#last = start.number
    this.#alone = rest === ''
    this.#lastPlace = this.#reading.places.position(here.line.start, here.line.end)
    return true
  }

  #fits(
    number: number,
    marked: boolean,
    rest: string,
    opens: boolean,
    before: string,
    list: BulletLabel | null,
  ): boolean {
    const last = this.#last
    const next = last === null || number === last + 1
    const ended = before === '' || /[.!?:)"”\]]$/.test(before)
    if (marked) return opens || ended || next
    const listing = list?.order?.style.startsWith('1') === true && number === list.order.place + 1
    if (number === 1 && rest === '' && this.#alone) return true
    if (this.#marked && (listing || (number === 1 && last !== null))) return false
    if (!opens)
      return (
        next && ended && /^(?:["“'(]?\p{Lu}|$)/u.test(rest) && (last !== null || before === '' || rest === '')
      )
    if (last === null || next) return !(listing && !next)
    if (number === 1) return !/:$/.test(before)
    if (listing) return false
    return number > last ? number <= last + 20 : true
  }

  #remark(number: number, here: BodyLine): void {
    const last = this.#last
    if (last === null || number === last + 1) return
    const place = this.#reading.places.position(here.line.start, here.line.end)
    if (number > last) {
      const missing =
        number - last === 2 ? `Paragraph ${last + 1} is` : `Paragraphs ${last + 1} to ${number - 1} are`
      this.#reading.diagnostics.push(
        diagnose('read/number-skipped', `${missing} missing.`, {
          place,
          hint: 'Compare with the original: text may have been lost.',
        }),
      )
    } else {
      this.#reading.diagnostics.push(
        diagnose('read/number-restarted', `Paragraph ${number} follows paragraph ${last}.`, {
          place,
          hint: 'The numbers stand as printed; tags tell the second apart.',
        }),
      )
    }
  }
}
