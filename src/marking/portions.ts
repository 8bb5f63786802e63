import { byWord } from '../model/by-word.ts'
import { covers, highest } from './compare-markings.ts'
import type { Marking } from './marking.ts'
import { parseMarking } from './parse-marking.ts'
import { portionOf } from './print-marking.ts'

/** The highest possible reading of what cannot be read: nothing may fall because it is garbled. */
const unreadable: Marking = { level: 'TS', controls: [] }

/** A product asks for the same few markings thousands of times. */
const read = byWord((portion: string): Marking => parseMarking(portion) ?? unreadable)

/** The marking that all these need together, portion form; `U` for none. */
export const highestPortion = (portions: string[]): string => portionOf(highest(portions.map(read)))

/** True where `a` is at least as high as `b`, both in portion form. */
export const portionCovers = (a: string, b: string): boolean => covers(read(a), read(b))

/** A printed mark in standard form (`C/NF` → `C//NF`); null where nothing, or no mark, is printed. */
export function asPortion(printed: string | null): string | null {
  return printed === null ? null : standard(printed) || null
}

const standard = byWord((printed: string): string => {
  const marking = parseMarking(printed)
  return marking === null ? '' : portionOf(marking)
})

/** True where a mark, as printed, names this control, portion form: `ND`. */
export const holdsControl = (printed: string, control: string): boolean =>
  parseMarking(printed)?.controls.includes(control) ?? false
