import type { Classification } from '../model/cable.ts'
import { controlFor, countriesOf, isRelease, notControls, orderControls, releaseTo } from './controls.ts'
import type { Level } from './marking.ts'
import { portionOf } from './print-marking.ts'

const levelOf: Record<Classification, Level> = {
  UNCLASSIFIED: 'U',
  'LIMITED OFFICIAL USE': 'LOU',
  CONFIDENTIAL: 'C',
  SECRET: 'S',
  'TOP SECRET': 'TS',
}

/** A caption that no row of the table knows; it binds as written, since it may say who may not read the text. */
export const isUnknownCaption = (caption: string): boolean =>
  !notControls.has(caption.toUpperCase()) &&
  !isRelease(caption.toUpperCase()) &&
  !controlFor(caption.toUpperCase())

/**
 * The overall marking of a cable in portion form (`C`, `SBU`, `S//NF`, `C//XD`): its level and the captions
 * that control its content. They bind every product made from it, even if no portion repeats them.
 * Without a classification SBU stands in until a human settles it (the caller reports that).
 */
export function cableMarking(classification: Classification | null, captions: string[]): string {
  const level = classification === null ? 'SBU' : levelOf[classification]
  const controls = captions.flatMap(caption => {
    const upper = caption.toUpperCase()
    if (notControls.has(upper)) return []
    return [controlFor(upper)?.portion ?? (isRelease(upper) ? releaseTo(countriesOf(upper)) : upper)]
  })
  const sensitive = captions.some(caption => caption.toUpperCase() === 'SENSITIVE')
  return portionOf({ level: level === 'U' && sensitive ? 'SBU' : level, controls: orderControls(controls) })
}
