import type { Deck, Slide } from '../../model/deck.ts'
import { type DrawnSlide, drawnParts, slideParts } from './drawn-slides.ts'
import type { Package } from './package.ts'
import { appPropertiesXml } from './parts/app-properties-xml.ts'
import { contentTypesXml } from './parts/content-types-xml.ts'
import { corePropertiesXml } from './parts/core-properties-xml.ts'
import { notesMasterXml } from './parts/notes-master-xml.ts'
import { notesSlideXml } from './parts/notes-slide-xml.ts'
import { placeholderKeys } from './placeholder-keys.ts'
import { repairCharts } from './repair-charts.ts'
import { repairSlide } from './repair-slide.ts'
import { repairLayouts } from './repairs/layouts.ts'
import { repairNotesMasterOrder } from './repairs/notes-master-order.ts'
import { repairNotesSize } from './repairs/notes-size.ts'
import { repairPictures } from './repairs/pictures.ts'
import { repairSections } from './repairs/sections.ts'
import { repairTheme } from './repairs/theme.ts'
import { textPart } from './text-part.ts'

/**
 * Makes of PptxGenJS's package the one that the Deck describes, in place. Each repair mends one fault of
 * version 4.0.1 and names the issue; the parts that it cannot write well are written from the Deck. Slides drawn
 * `before` are put in as they were.
 */
export function repairPackage(
  parts: Package,
  deck: Deck,
  before: ReadonlyMap<Slide, DrawnSlide> = new Map(),
): void {
  repairTheme(parts, deck.theme)
  const keys = placeholderKeys(deck.layouts)
  repairLayouts(parts, deck, keys)
  parts.set('ppt/notesMasters/notesMaster1.xml', notesMasterXml(deck))
  deck.slides.forEach((slide, index) => {
    const number = index + 1
    const names = slideParts(number)
    const known = before.get(slide)
    if (known) {
      for (const part of drawnParts) parts.set(names[part], known[part])
      return
    }
    const layout = deck.layouts.find(({ name }) => name === slide.layout)
    if (layout === undefined) throw new Error(`Slide ${slide.id} wants the layout ${slide.layout}`)
    const context = { layout, keys: keys.get(layout.name) ?? new Map(), number }
    parts.set(names.slide, repairSlide(textPart(parts, names.slide), slide, context))
    parts.set(names.notes, notesSlideXml(deck, slide, number))
  })
  repairPresentation(parts, deck)
  repairCharts(parts, deck.language, deck.properties.created)
  repairPictures(parts)
  parts.set('docProps/core.xml', corePropertiesXml(deck))
  parts.set('docProps/app.xml', appPropertiesXml(deck))
  parts.set('[Content_Types].xml', contentTypesXml(parts))
}

function repairPresentation(parts: Package, deck: Deck): void {
  const ordered = repairNotesMasterOrder(textPart(parts, 'ppt/presentation.xml'))
  const sized = repairNotesSize(ordered, deck.notesSize)
  parts.set('ppt/presentation.xml', repairSections(sized, deck.slides))
}
