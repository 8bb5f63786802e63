import { diagnose } from '../diagnostics/diagnose.ts'
import type { Draft } from '../draft/draft.ts'
import { cableMarking } from '../marking/cable-marking.ts'
import { highestPortion } from '../marking/portions.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Sources } from '../model/sources.ts'

/**
 * The least marking of the whole deck: that of its cables, with their control captions, and of the front matter.
 * A downgrade, where it is allowed, is what the front matter says. Lines without mark and source take it.
 */
export function overallMarking(
  { front }: Draft,
  { sources, allowDowngrade = false }: { sources: Sources | null; allowDowngrade?: boolean },
  diagnostics: Diagnostic[],
): string {
  const cables = (sources?.cables ?? []).map(cable => cable.marking)
  if (front.marking !== null)
    return allowDowngrade ? front.marking : highestPortion([...cables, front.marking])
  if (cables.length > 0) return highestPortion(cables)
  const assumed = cableMarking(null, [])
  diagnostics.push(
    diagnose(
      'layout/unknown-marking',
      `Neither front matter nor cable gives a marking; (${assumed}) is assumed.`,
      {
        hint: 'write marking: "C" into the front matter',
      },
    ),
  )
  return assumed
}
