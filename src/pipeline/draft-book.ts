import { bindBook } from '../analyse/book/bind-book.ts'
import { highestPortion } from '../marking/portions.ts'
import type { Brief } from '../model/brief.ts'
import type { Reported } from '../model/diagnostic.ts'
import { renderBook } from '../template/render-template.ts'
import type { TemplateSet } from '../template/template-set.ts'
import type { BriefedCable } from './brief-cables.ts'
import { shownBrief } from './draft-cable.ts'
import { setFrontMatter } from './limit/set-front-matter.ts'

/** The Markdown of a trip book. `fileOf` is how its front matter names a cable's file. */
export function draftBook(
  cables: BriefedCable[],
  set: TemplateSet,
  fileOf: (cable: BriefedCable) => string,
  shown?: { ids: boolean },
): Reported<string> {
  const origins = new Map<Brief, BriefedCable>(cables.map(cable => [shownBrief(cable), cable]))
  const book = bindBook([...origins.keys()])
  const files = book.parts.map(({ brief }) => {
    const cable = origins.get(brief)
    return { file: cable ? fileOf(cable) : null, sha256: cable?.file.sha256 ?? null }
  })
  const draft = renderBook(book, set, files, shown)
  const limit = cables.find(({ limited }) => limited !== null)?.limited
  if (!limit) return draft
  const marking = highestPortion(cables.map(({ source }) => source.marking))
  return { ...draft, value: setFrontMatter(draft.value, { marking, 'max-marking': limit.level }) }
}
