import type { CableFacts } from '../../model/brief.ts'
import type { Cable } from '../../model/cable.ts'
import { classificationOf, markingOf } from './cable-level.ts'
import { nodesOf } from './nodes.ts'
import { type Origin, postOf } from './origin.ts'
import { referencesOf } from './references.ts'

/** What the header says of the cable, with the year of its number settled; nothing else is inferred here. */
export function cableFacts(cable: Cable, origin: Origin): CableFacts {
  const captions = captionsOf(cable)
  const classification = classificationOf(cable)
  const [subject] = nodesOf(cable, 'subject')
  const order = nodesOf(cable, 'executiveOrder').find(({ declassifyOn }) => declassifyOn !== null)
  const classified = nodesOf(cable, 'classifiedBy')
  return {
    id: idOf(origin),
    post: origin.post,
    number: origin.number,
    date: { iso: origin.date, inferred: origin.inferred },
    classification,
    marking: markingOf(cable, classification, captions),
    captions,
    declassifyOn: order?.declassifyOn ?? null,
    tags: [...new Set(nodesOf(cable, 'tags').flatMap(({ tags }) => tags))],
    subject: subject?.value || null,
    subjectMarking: subject?.marking ?? null,
    references: referencesOf(cable, origin),
    classifiedBy: classified.find(({ by }) => by !== null)?.by ?? null,
    reasons: [...new Set(classified.flatMap(({ reasons }) => reasons))],
    signer:
      nodesOf(cable, 'signature')
        .at(-1)
        ?.value.replace(spaced, name => name.replaceAll(' ', '')) ?? null,
    partial: nodesOf(cable, 'notice').some(({ partial }) => partial),
    transmission: transmissionOf(cable),
  }
}

/** `R O E` */
const spaced = /^\p{Lu}(?: \p{Lu}){2,}$/u

/** `03 OTTAWA 49`; without a year `OTTAWA 49`. */
function idOf({ year, post, number }: Origin): string | null {
  if (post === null || number === null) return null
  const digits = year === null ? '' : `${String(year % 100).padStart(2, '0')} `
  return `${digits}${post} ${number}`
}

function captionsOf(cable: Cable): string[] {
  const nodes = [...nodesOf(cable, 'classification'), ...nodesOf(cable, 'captions')]
  return [...new Set(nodes.flatMap(({ captions }) => captions))]
}

function transmissionOf(cable: Cable): CableFacts['transmission'] {
  const lines = nodesOf(cable, 'transmission')
  const addressees = (field: 'to' | 'info'): string[] => [
    ...new Set(lines.filter(line => line.field === field).flatMap(line => line.addressees)),
  ]
  return {
    from: lines.find(({ field }) => field === 'from')?.value ?? postOf(cable).from,
    to: addressees('to'),
    info: addressees('info'),
    precedence: lines.find(({ precedence }) => precedence !== null)?.precedence ?? null,
    dtg: lines.find(({ field }) => field === 'dtg')?.value ?? null,
  }
}
