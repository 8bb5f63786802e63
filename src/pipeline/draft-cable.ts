import type { Reported } from '../model/diagnostic.ts'
import { renderTemplate } from '../template/render-template.ts'
import type { TemplateSet } from '../template/template-set.ts'
import type { BriefedCable } from './brief-cables.ts'
import { setFrontMatter } from './limit/set-front-matter.ts'

export type { TemplateSet } from '../template/template-set.ts'

/** The Markdown of a product: `deck` is the draft that people edit. `cableFile` is how its front matter names the cable. */
export function draftCable(
  briefed: BriefedCable,
  set: TemplateSet,
  product: 'deck' | 'talking-points',
  cableFile: string,
): Reported<string> {
  const { brief, file, limited, source } = briefed
  const marking = limited?.shown ?? brief.cable.marking
  const seen = { ...brief, cable: { ...brief.cable, marking } }
  const draft = renderTemplate(seen, set, product, { file: cableFile, sha256: file.sha256 })
  if (limited === null || product !== 'deck') return draft
  // A draft of a limited version stays one: `deck` takes the level from its front matter.
  const front = { marking: source.marking, 'max-marking': limited.level }
  return { ...draft, value: setFrontMatter(draft.value, front) }
}
