import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic, Reported } from '../model/diagnostic.ts'

/** One source's instruction and the day that a calculated date counts from. */
export interface DeclassifySource {
  /** ISO date, `OADR`, `X4`, `25X1-human`, an event in words; null for none (`GDS` and `N/A` included). */
  instruction: string | null
  /** ISO day of the source; null where it does not tell. */
  date: string | null
  /** How a message names it: `03 OTTAWA 49`. */
  name: string
}

/** Higher ranks stay longer (32 CFR 2001.22(e)(2), (4); IC register E.3). */
type Rank = 'calculated' | 'date' | 'exempt' | 'human'
const ranks: Rank[] = ['calculated', 'date', 'exempt', 'human']

interface Instruction {
  rank: Rank
  /** As printed: `20120107`, `20530108, 25X4`, `50X1-HUM`, an event in words. */
  text: string
  /** YYYYMMDD to compare within a rank; an event has none. */
  day: string
}

/**
 * The `Declassify On` line of a product from one or several sources: the instruction that keeps it longest.
 * `today` (ISO) stands in for a source without a date. Rules: domain 22 and 23.
 */
export function declassifyOn(sources: DeclassifySource[], today: string): Reported<string> {
  const diagnostics: Diagnostic[] = []
  const all = sources.map(source => instructionOf(source, today, diagnostics))
  const longest = all.reduce<Instruction | null>(
    (best, next) => (best === null || isLonger(next, best) ? next : best),
    null,
  )
  return { value: longest?.text ?? compact(yearsAfter(today, 25)), diagnostics }
}

function isLonger(a: Instruction, b: Instruction): boolean {
  // A date, stated or calculated, within 25 years: only the later day counts between the two.
  const rank = (instruction: Instruction) => Math.max(1, ranks.indexOf(instruction.rank))
  return rank(a) - rank(b) > 0 || (rank(a) === rank(b) && a.day > b.day)
}

function instructionOf(source: DeclassifySource, today: string, diagnostics: Diagnostic[]): Instruction {
  const from = source.date ?? today
  const words = source.instruction?.trim() ?? ''
  const calculated = (): Instruction => {
    const day = compact(yearsAfter(from, 25))
    return { rank: 'calculated', text: day, day }
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(words)) return { rank: 'date', text: compact(words), day: compact(words) }
  if (/^(?:25|50)X1?-?HUMAN?$|^50X1-HUM$/i.test(words)) return { rank: 'human', text: '50X1-HUM', day: '' }
  if (/^50X2-WMD$/i.test(words)) return { rank: 'human', text: '50X2-WMD', day: '' }
  const exempt = /^25X[1-9]\b/i.exec(words)
  if (exempt) {
    const day = /\d{4}-\d{2}-\d{2}|\d{8}/.exec(words)?.[0] ?? yearsAfter(from, 50)
    return { rank: 'exempt', text: `${compact(day)}, ${exempt[0].toUpperCase()}`, day: compact(day) }
  }
  if (words === '' || /^(?:N\/A|X?GDS|ADS|NONE)\b/i.test(words)) return calculated()
  if (
    /^(?:OADR|MR|X[1-8](?:[-,/ &]+X?[1-8])*|DNI ONLY|DCI ONLY|SOURCE MARKED\b.*|.*\btreaty\b.*)$/i.test(words)
  ) {
    const { text } = calculated()
    diagnostics.push(
      diagnose(
        'marking/declassify-obsolete',
        `"${words}" in ${source.name} is no longer a valid instruction: 25 years from the ${source.date ? "source's date" : 'date of this product'} give ${text}.`,
      ),
    )
    return calculated()
  }
  diagnostics.push(
    diagnose(
      'marking/declassify-event',
      `${source.name} is declassified on an event, "${words}", which is carried forward as it stands.`,
    ),
  )
  return { rank: 'date', text: words, day: '' }
}

/** ISO day so many years on; February 29 becomes March 1 where the year has none. */
function yearsAfter(iso: string, years: number): string {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
  day.setUTCFullYear(day.getUTCFullYear() + years)
  return day.toISOString().slice(0, 10)
}

const compact = (iso: string): string => iso.replace(/-/g, '')
