import { compareBriefs, earlierName } from '../analyse/changes/compare-briefs.ts'
import type { SourceCable } from '../model/sources.ts'
import type { BriefedCable } from './brief-cables.ts'

/** A cable whose brief tells what differs from an earlier one, which its product can then be held against too. */
export const withChanges = (cable: BriefedCable, earlier: BriefedCable): BriefedCable => ({
  ...cable,
  brief: { ...cable.brief, changes: compareBriefs(cable.brief, earlier.brief) },
  earlier: asEarlier(earlier, cable.source.id),
})

/** The earlier cable, each of its paragraphs under a tag that names it: what it says is never taken for the new one's. */
export function asEarlier(earlier: BriefedCable, newId: string | null): BriefedCable {
  const name = earlierName(earlier.source.id, newId)
  const named = (source: SourceCable): SourceCable => ({
    ...source,
    isNamed: true,
    paragraphs: source.paragraphs.map(paragraph => ({ ...paragraph, tag: `${name} ${paragraph.tag}` })),
  })
  const { limited } = earlier
  return {
    ...earlier,
    source: named(earlier.source),
    limited: limited && { ...limited, whole: named(limited.whole) },
    remarks: [],
  }
}
