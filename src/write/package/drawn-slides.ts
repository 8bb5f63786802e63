import type { Deck, Slide } from '../../model/deck.ts'
import { Kept, numberOf } from '../../model/kept.ts'
import type { Package } from './package.ts'
import { textPart } from './text-part.ts'

/** A slide's own parts, as they stand in the package. */
export const drawnParts = ['slide', 'relations', 'notes'] as const
export type DrawnSlide = Record<(typeof drawnParts)[number], string>

/** Their names; slides count from 1. */
export const slideParts = (number: number): DrawnSlide => ({
  slide: `ppt/slides/slide${number}.xml`,
  relations: `ppt/slides/_rels/slide${number}.xml.rels`,
  notes: `ppt/notesSlides/notesSlide${number}.xml`,
})

const kept = new Kept<DrawnSlide>(400)

/** Slides that a run before drew, under --watch. Charts and pictures have parts beside these, and are drawn again. */
export function drawnBefore(deck: Deck): Map<Slide, DrawnSlide> {
  return new Map(
    keysOf(deck).flatMap(([slide, key]) => {
      const found = kept.find(key)
      return found ? [[slide, found]] : []
    }),
  )
}

/** Keeps what was drawn for the next run. */
export function keepDrawn(parts: Package, deck: Deck): void {
  for (const [slide, key] of keysOf(deck)) {
    const names = slideParts(deck.slides.indexOf(slide) + 1)
    const [xml, relations, notes] = drawnParts.map(part => textPart(parts, names[part]))
    if (xml !== undefined && relations !== undefined && notes !== undefined)
      kept.keep(key, { slide: xml, relations, notes })
  }
}

/** The slides that can be kept, with all that their parts depend on. */
function keysOf({ slides, layouts, language, banner, size, notesSize }: Deck): [Slide, string][] {
  if (!kept.isOpen) return []
  const ids = slides.map(({ id }) => id)
  const common = numberOf(JSON.stringify([layouts, language, banner, size, notesSize, ids]))
  return slides
    .filter(({ shapes }) => shapes.every(({ type }) => type !== 'chart' && type !== 'picture'))
    .map(slide => [slide, `${common} ${JSON.stringify(slide)}`])
}
