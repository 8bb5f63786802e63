import type { Cable } from '../../model/cable.ts'
import { nodesOf } from './nodes.ts'

/** Who sent the message, its number, its day and its year. */
export interface Origin {
  post: string | null
  number: number | null
  year: number | null
  /** ISO day, written in the cable, given by the user, or inferred. */
  date: string | null
  /** The day, or at least the year, is worked out from the text. */
  inferred: boolean
}

/** The origin as far as the header tells it; `cableDate` (ISO day) settles a day that it does not tell. */
export function writtenOrigin(cable: Cable, cableDate: string | null): Origin {
  const { post, number, year } = postOf(cable)
  const date =
    nodesOf(cable, 'transmission').find(({ field, iso }) => field === 'dtg' && iso)?.iso ?? cableDate
  return {
    post,
    number,
    year: year ?? (date === null ? null : Number(date.slice(0, 4))),
    date,
    inferred: false,
  }
}

/** The number line's post, else the reference number's, else that of the FM line. */
export function postOf(cable: Cable): {
  post: string | null
  number: number | null
  year: number | null
  from: string | null
} {
  const lines = nodesOf(cable, 'transmission')
  const numbered = [
    ...lines.filter(({ field }) => field === 'reference'),
    ...nodesOf(cable, 'classification'),
  ]
  const full = numbered.find(({ post, number }) => post !== null && number !== null)
  const from = lines.find(({ field }) => field === 'from')
  return {
    post: full?.post ?? numbered.find(({ post }) => post !== null)?.post ?? from?.post ?? null,
    number: full?.number ?? numbered.find(({ number }) => number !== null)?.number ?? null,
    year: numbered.find(({ year }) => year !== null)?.year ?? null,
    from: from?.value ?? null,
  }
}
