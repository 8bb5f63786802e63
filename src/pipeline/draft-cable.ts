import type { Brief } from '../model/brief.ts'
import type { Reported } from '../model/diagnostic.ts'
import { renderTemplate } from '../template/render-template.ts'
import type { TemplateSet } from '../template/template-set.ts'
import type { BriefedCable } from './brief-cables.ts'
import { setFrontMatter } from './limit/set-front-matter.ts'

export type Product = 'deck' | 'talking-points' | 'card' | 'memo'

export type { TemplateSet } from '../template/template-set.ts'

/** The Markdown of a product: `deck` is the draft that people edit. `cableFile` is how its front matter names the cable. */
export function draftCable(
  briefed: BriefedCable,
  set: TemplateSet,
  product: Product,
  cableFile: string,
  shown: { ids?: boolean; since?: string } = {},
): Reported<string> {
  const { file, limited, source } = briefed
  const draft = renderTemplate(
    shownBrief(briefed),
    set,
    product,
    { file: cableFile, sha256: file.sha256 },
    { ids: shown.ids ?? false },
  )
  if (product !== 'deck' || draft.value === '') return draft
  // A draft of a limited version, or of changes, stays one: `deck` finds in its front matter what it needs to know.
  const limit = limited && { marking: source.marking, 'max-marking': limited.level }
  const front = { ...limit, ...(shown.since !== undefined && { since: shown.since }) }
  return Object.keys(front).length === 0 ? draft : { ...draft, value: setFrontMatter(draft.value, front) }
}

/** The brief as a template sees it: of a limited version, at the level of what is left. */
export function shownBrief({ brief, limited }: BriefedCable): Brief {
  return { ...brief, cable: { ...brief.cable, marking: limited?.shown ?? brief.cable.marking } }
}
