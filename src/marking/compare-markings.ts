import { countriesOf, isRelease, orderControls, releaseTo } from './controls.ts'
import { isClassified, type Marking, rankOf } from './marking.ts'

/** The lowest marking: neutral in `highest`. */
export const unclassified: Marking = { level: 'U', controls: [] }

/**
 * The marking of a product that holds all these portions: the highest level, every control, and for release
 * the rules of the IC register, table 3: REL TO lists intersect; nothing shared, a classified portion without
 * release marks beside a REL TO, or any NOFORN give NOFORN. Idempotent, commutative, associative.
 */
export function highest(markings: Marking[]): Marking {
  return markings.reduce(join, unclassified)
}

/** True where `a` is at least as high as `b`: nothing in `b` would raise it. */
export function covers(a: Marking, b: Marking): boolean {
  const both = join(a, b)
  const own = orderControls(a.controls)
  return rankOf(both.level) === rankOf(a.level) && both.controls.join('|') === own.join('|')
}

function join(a: Marking, b: Marking): Marking {
  const level = rankOf(a.level) >= rankOf(b.level) ? a.level : b.level
  const others = [...a.controls, ...b.controls].filter(control => !isRelease(control))
  return { level, controls: orderControls([...others, ...sharedRelease(a, b)]) }
}

function sharedRelease(a: Marking, b: Marking): string[] {
  const releaseA = a.controls.find(isRelease)
  const releaseB = b.controls.find(isRelease)
  if (!releaseA && !releaseB) return []
  // An unclassified portion without a release mark does not restrict what stands beside it.
  if (!releaseA) return isClassified(a) ? ['NF'] : [releaseB ?? 'NF']
  if (!releaseB) return isClassified(b) ? ['NF'] : [releaseA]
  if (releaseA === releaseB) return [releaseA]
  const others = countriesOf(releaseB)
  return [releaseTo(countriesOf(releaseA).filter(country => others.includes(country)))]
}
