import type { Unit } from '../statements/units.ts'
import type { SeenSigns } from './seen-signs.ts'
import { cues } from './tables/cues.ts'
import { labels } from './tables/labels.ts'

/**
 * Adds to an item of a list what its lead-in is: `We recommend the following points:` makes its items asks,
 * `Canada's response had four main components:` theirs.
 */
export function addContext(units: Unit[], signs: SeenSigns[]): void {
  let lead = -1
  let label: string | null = null
  let heading: string | null = headingLabel(units[0]?.heading ?? null)
  units.forEach((unit, at) => {
    const mine = signs[at]
    if (!mine) return
    if (unit.paragraph !== units[at - 1]?.paragraph) label = null
    label = labelOf(unit.verbatim) ?? label
    if (label !== null) mine.addFrom(unit.verbatim, label)
    if (unit.heading !== units[at - 1]?.heading) heading = headingLabel(unit.heading)
    if (heading !== null) mine.addFrom(unit.heading ?? '', heading)
    if (unit.kind !== 'bullet') lead = at
    else if (lead >= 0 && (units[lead]?.paragraph ?? -1) >= unit.paragraph - 1) {
      mine.addFrom(units[lead]?.verbatim ?? '', leadSign(signs[lead]?.names ?? []))
    }
    const next = units[at + 1]
    if (!next || next.paragraph !== unit.paragraph) mine.addFrom('', 'last')
  })
}

/** What speaks in a lead-in: asks, the other side, warnings, or nothing. */
function leadSign(signs: string[]): string {
  const sums = { raise: 0, theirPosition: 0, watchOut: 0 }
  for (const sign of signs) {
    const cue = cues[sign]
    if (cue && cue.signals in sums) sums[cue.signals as keyof typeof sums] += cue.weight
    if (sign === 'order') sums.raise += 1.5
  }
  if (signs.some(sign => theirs.test(sign))) sums.theirPosition += 0.8
  if (signs.includes('list') && signs.some(sign => ofTheirs.test(sign))) sums.theirPosition += 0.6
  const [best, sum] = Object.entries(sums).reduce((a, b) => (b[1] > a[1] ? b : a))
  return sum > 0.5 ? `item of ${best}` : 'item'
}

/** The other side as the one who wants, says or has: `Tamua's list has three lines`, `took three positions`. */
const theirs =
  /^(?:T|view|name)(?: (?:will|would|may))? (?:say|want|believe|feel|side|commit|mind|have|tell)$/u

const labelled = /^(?<label>[\p{L}][\p{L}'’ /&-]{1,28}?)(?::| - | -- )/u

/** `Canada's response had four main components`, `Its note had two parts` */
const ofTheirs = /^(?:has T|word (?:its|his|her|their))$/u

/** `They say: Sixty thousand.` */
function labelOf(text: string): string | null {
  const label = labelled.exec(text)?.groups?.label
  if (label === undefined || label.split(' ').length > 4) return null
  const role = labels.find(([pattern]) => pattern.test(label.replaceAll('’', "'")))?.[1]
  return role === undefined ? null : `label ${role}`
}

function headingLabel(heading: string | null): string | null {
  if (heading === null || heading.split(' ').length > 7) return null
  const role = labels.find(([pattern]) => pattern.test(heading.replaceAll('’', "'")))?.[1]
  return role === undefined ? null : `heading ${role}`
}
