import type { Deck, Shape, Slide } from '../../model/deck.ts'
import type { Package } from '../package/package.ts'
import { drawChart } from './draw-chart.ts'
import { drawPicture } from './draw-picture.ts'
import { drawShape } from './draw-shape.ts'
import { drawTable } from './draw-table.ts'
import { inches } from './inches.ts'
import { newPresentation, type PresentationSlide } from './pptxgen.ts'
import { slideMaster } from './slide-master.ts'
import { type SlideNumbers, textRuns } from './text-runs.ts'

/**
 * The deck's parts as PptxGenJS writes them, shape by shape in the Deck's order: `package/` repairs them. Of the slides
 * `left` nothing but their place.
 */
export async function drawDeck(
  deck: Deck,
  left: Pick<ReadonlySet<Slide>, 'has'> = new Set(),
): Promise<Package> {
  const presentation = await newPresentation()
  presentation.defineLayout({
    name: 'deck',
    width: inches(deck.size.width),
    height: inches(deck.size.height),
  })
  presentation.layout = 'deck'
  for (const layout of deck.layouts) presentation.defineSlideMaster(slideMaster(layout))
  const numbers = new Map(deck.slides.map((slide, index) => [slide.id, index + 1]))
  for (const slide of deck.slides) {
    if (left.has(slide)) {
      presentation.addSlide()
      continue
    }
    const page = presentation.addSlide({ masterName: slide.layout })
    for (const shape of slide.shapes) draw(page, shape, numbers, deck.language)
  }
  // Whatever it asks `part-store.ts` for.
  return (await presentation.write({ outputType: 'uint8array' })) as unknown as Package
}

function draw(slide: PresentationSlide, shape: Shape, numbers: SlideNumbers, lang: string): void {
  switch (shape.type) {
    case 'placeholder': {
      // Named on the runs too: else PptxGenJS colours them black.
      const common = { lang, placeholder: shape.placeholder }
      slide.addText(textRuns(shape.paragraphs, numbers, common), common)
      break
    }
    case 'shape':
      drawShape(slide, shape, numbers, lang)
      break
    case 'table':
      drawTable(slide, shape, numbers, lang)
      break
    case 'chart':
      drawChart(slide, shape)
      break
    case 'picture':
      drawPicture(slide, shape)
      break
  }
}
