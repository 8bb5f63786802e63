import { highestPortion } from '../../marking/portions.ts'
import type { Acronym } from '../../model/brief.ts'

/** Each acronym once, with the long form that a cable spells out where one does; what stands for two things stays twice. */
export function mergeAcronyms(acronyms: Acronym[]): Acronym[] {
  const groups = new Map<string, Acronym[]>()
  for (const acronym of acronyms) groups.set(acronym.short, [...(groups.get(acronym.short) ?? []), acronym])
  return [...groups.values()].flatMap(group => {
    const spelled = group.filter(({ from }) => from === 'cable')
    const best = spelled.length > 0 ? spelled : group.filter(({ long }) => long !== null)
    const meanings = new Map(
      (best.length > 0 ? best : group).map(one => [one.long?.toLowerCase() ?? '', one]),
    )
    const marking = highestPortion(group.map(one => one.marking))
    return [...meanings.values()].map(one => ({ ...one, marking }))
  })
}
