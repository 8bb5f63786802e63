import type { Deck, Shape, TextParagraph } from '../model/deck.ts'
import { Kept } from '../model/kept.ts'
import { notesPage } from './notes-page.ts'
import type { Product, ProductPage } from './product.ts'
import type { TextLine, TextShape } from './read-shapes.ts'
import { slidePages } from './slide-page.ts'

/** A deck that is not yet written, as the product that it will be. */
export function readDeck(deck: Deck): Product {
  const banner = (placeholder: string): TextShape => ({
    name: placeholder,
    placeholder,
    cell: null,
    lines: [{ level: 0, runs: [{ text: deck.banner.text, italic: false }] }],
  })
  const pages = slidePages(
    deck.slides.map(({ id, layout, shapes }) => ({
      id,
      shapes: shapes.flatMap((shape, at) => textShapes(shape, at, layout === 'Title Slide')),
    })),
  )
  return {
    pages: pages.flatMap((page, at) => {
      const notes: TextShape = {
        name: 'Notes',
        placeholder: 'body',
        cell: null,
        lines: deck.slides[at]?.notes.map(lineFrom) ?? [],
      }
      const shapes = [banner('hdr'), notes, banner('ftr')]
      const ofNotes = kept.get(
        () => JSON.stringify([page.name, shapes]),
        () => notesPage(shapes, `notes of ${page.name}`),
      )
      return [page, ofNotes]
    }),
  }
}

const kept = new Kept<ProductPage>(400)

function textShapes(shape: Shape, at: number, isCover: boolean): TextShape[] {
  if (shape.type === 'placeholder') {
    const types: Record<string, string> = {
      title: isCover ? 'ctrTitle' : 'title',
      footer: 'ftr',
      'slide-number': 'sldNum',
    }
    const name = shape.placeholder.replaceAll('-', ' ')
    const placeholder = types[shape.placeholder] ?? 'body'
    return [{ name, placeholder, cell: null, lines: shape.paragraphs.map(lineFrom) }]
  }
  if (shape.type === 'shape')
    return [{ name: shape.name, placeholder: null, cell: null, lines: shape.paragraphs.map(lineFrom) }]
  if (shape.type !== 'table') return []
  return shape.rows.flatMap(({ cells }, row) =>
    cells.map(({ paragraphs }) => ({
      name: shape.name,
      placeholder: null,
      cell: { row: at * 10_000 + row, isHead: row === 0 },
      lines: paragraphs.map(lineFrom),
    })),
  )
}

const lineFrom = ({ level, runs }: TextParagraph): TextLine => ({
  level,
  runs: runs.map(({ text, italic }) => ({ text, italic: italic === true })),
})
