import type { Element } from '@xmldom/xmldom'
import type { Box } from '../model/deck.ts'
import type { ReferenceLayout, ReferencePlaceholder } from '../model/reference.ts'
import { placesOf } from './read-layout.ts'

/**
 * LibreOffice writes the places of the last master into the layouts of all: where every title of a master's layouts
 * stands there, and not where its own master has it, titles and bodies go back to their own master's places.
 */
export function mendPlaces<M extends { xml: Element; layouts: ReferenceLayout[] }>(masters: M[]): M[] {
  const last = masters.at(-1)
  const theirs = last && placesOf(last.xml)
  return masters.map(master => {
    const own = placesOf(master.xml)
    const titles = master.layouts.flatMap(({ placeholders }) => placeholders.filter(isTitle))
    const isMisplaced =
      titles.length > 1 &&
      titles.every(({ box }) => isSame(box, theirs?.title)) &&
      !isSame(own.title, theirs?.title)
    if (!isMisplaced || !own.title || !own.body || !theirs?.body) return master
    const [title, from, to] = [own.title, theirs.body, own.body]
    const placed = (placeholder: ReferencePlaceholder): ReferencePlaceholder => {
      if (isTitle(placeholder)) return { ...placeholder, box: title }
      const isBody = ['body', 'obj', 'subTitle'].includes(placeholder.type)
      return isBody && placeholder.box
        ? { ...placeholder, box: moved(placeholder.box, from, to) }
        : placeholder
    }
    const layouts = master.layouts.map(layout => ({
      ...layout,
      placeholders: layout.placeholders.map(placed),
    }))
    return { ...master, layouts }
  })
}

const isTitle = ({ type }: ReferencePlaceholder): boolean => type === 'title' || type === 'ctrTitle'

const isSame = (a: Box | null | undefined, b: Box | null | undefined): boolean =>
  !!a && !!b && (['x', 'y', 'width', 'height'] as const).every(key => Math.abs(a[key] - b[key]) < 1)

/** A part of one body at the same place in another. */
const moved = (box: Box, from: Box, to: Box): Box => ({
  x: to.x + ((box.x - from.x) * to.width) / from.width,
  y: to.y + ((box.y - from.y) * to.height) / from.height,
  width: (box.width * to.width) / from.width,
  height: (box.height * to.height) / from.height,
})
