import type { CableFacts } from '../../model/brief.ts'
import type { Cable } from '../../model/cable.ts'
import { nodesOf } from './nodes.ts'
import type { Origin } from './origin.ts'

/** The references of the REF line; a year or post not written is the message's own (`REF: STATE 33502`). */
export function referencesOf(cable: Cable, origin: Origin): CableFacts['references'] {
  return nodesOf(cable, 'references')
    .flatMap(({ entries }) => entries)
    .map(({ label, text, year, post, number }) => {
      if (number === null) return { label, id: text }
      const full = year ?? origin.year
      const digits = full === null ? '' : `${String(full % 100).padStart(2, '0')} `
      return { label, id: `${digits}${post ?? origin.post ?? ''} ${number}`.replace(/ {2,}/gu, ' ').trim() }
    })
}
