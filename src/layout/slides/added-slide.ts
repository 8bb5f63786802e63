import { highestPortion } from '../../marking/portions.ts'
import { isOfSources } from './choose-class.ts'
import { plainLine } from './plain-line.ts'
import type { Titled } from './titled.ts'

/** Lines that an office added, listed once more at the end, in front of the sources. */
export function withAdded(slides: Titled[], heading: string): Titled[] {
  const found = slides.findIndex(isOfSources)
  const at = found < 0 ? slides.length : found
  const before = slides.slice(0, at)
  const added = addedSlide(slides, heading, before.at(-1)?.section ?? null)
  return added ? [...before, added, ...slides.slice(at)] : slides
}

function addedSlide(slides: Titled[], heading: string, section: string | null): Titled | null {
  const lines = slides.flatMap(slide =>
    slide.blocks.flatMap(({ content }) =>
      content.flatMap(item => (item.type === 'line' ? [item] : item.rows.flat())),
    ),
  )
  const added = lines.filter(line => line.origin === 'added')
  const [first] = added
  if (!first) return null
  const mark = highestPortion(added.flatMap(line => line.mark ?? []))
  return {
    class: 'text',
    kicker: null,
    section,
    part: null,
    title: plainLine(heading, mark, first.place),
    blocks: [
      {
        name: null,
        depth: 0,
        heading: null,
        content: added.map(line => ({ ...line, bullet: true, level: 0 })),
      },
    ],
    notes: [],
    place: first.place,
  }
}
