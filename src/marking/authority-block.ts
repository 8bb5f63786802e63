import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic, Reported } from '../model/diagnostic.ts'
import type { SourceCable, Sources } from '../model/sources.ts'
import { declassifyOn } from './declassify-on.ts'
import { isClassified } from './marking.ts'
import { originOf } from './origin.ts'
import { parseMarking } from './parse-marking.ts'

export interface BlockOptions {
  /** Name, position and office of who makes the product; null leaves a visible placeholder. */
  preparedBy: string | null
  /** ISO day of the product. */
  date: string
}

/**
 * The lines of the authority block for the cover and page 1 of each printed product; none for an unclassified one.
 * `overall` is the product's marking, portion form: a portion above its cable's banner, or one that staff added, makes
 * it classified too. Without `sources` the block has gaps to fill. The cable's own classifier and reasons never stand
 * in it (32 CFR 2001.22(b), (d)); domain rules 18 to 24.
 */
export function authorityBlock(
  sources: Sources | null,
  overall: string,
  options: BlockOptions,
): Reported<string[]> {
  if (!isClassifiedPortion(overall)) return { value: [], diagnostics: [] }
  const diagnostics: Diagnostic[] = []
  const cables = sources?.cables ?? []
  const until = declassifyOn(
    cables.filter(isClassifiedCable).map(cable => ({
      instruction: cable.authority.declassifyOn,
      date: cable.authority.date,
      name: cable.id ?? 'the cable',
    })),
    options.date,
  )
  diagnostics.push(...until.diagnostics)
  if (!options.preparedBy)
    diagnostics.push(
      diagnose(
        'marking/classifier-missing',
        'The authority block has no name: a derivative product names who made it.',
        {
          hint: 'give --prepared-by "NAME, POSITION, OFFICE" or set prepared-by in scenesetter.yaml',
        },
      ),
    )
  const lines = [
    `Classified By: ${options.preparedBy ?? '[NAME, POSITION, OFFICE]'}`,
    ...derivedFrom(cables),
    `Declassify On: ${cables.length === 0 ? '[AS THE SOURCE SAYS]' : until.value}`,
    `Prepared: ${options.date.replace(/-/g, '')}`,
  ]
  return { value: lines, diagnostics }
}

const isClassifiedPortion = (portion: string): boolean => {
  const marking = parseMarking(portion)
  return marking === null || isClassified(marking)
}

const isClassifiedCable = ({ marking, paragraphs }: SourceCable): boolean =>
  [marking, ...paragraphs.flatMap(({ blocks }) => blocks.map(block => block.marking))].some(
    isClassifiedPortion,
  )

function derivedFrom(cables: SourceCable[]): string[] {
  const [only] = cables
  if (!only) return ['Derived From: [SOURCE NOT AT HAND]']
  if (cables.length === 1) return [`Derived From: ${originOf(only.authority)}`]
  return ['Derived From: Multiple Sources', ...cables.map(cable => `Source: ${originOf(cable.authority)}`)]
}
