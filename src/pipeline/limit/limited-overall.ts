import { parseMarking } from '../../marking/parse-marking.ts'
import { highestPortion } from '../../marking/portions.ts'
import { portionOf } from '../../marking/print-marking.ts'

/**
 * What a product of the portions left is marked overall, portion form: as the whole cable, for a compilation is a
 * human's judgement; where a human permits the downgrade, their highest mark with the control captions of the cable,
 * which bind every product made from it.
 */
export function limitedOverall(overall: string, shown: string, allowDowngrade: boolean): string {
  if (!allowDowngrade) return highestPortion([overall, shown])
  const controls = parseMarking(overall)?.controls ?? []
  return highestPortion([shown, portionOf({ level: 'U', controls })])
}
