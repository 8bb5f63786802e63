import PDFDocument from 'pdfkit'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic, Reported } from '../model/diagnostic.ts'
import type { Bar, PaperPages, SetLine, SetPage, SetPiece } from '../model/pages.ts'
import { Faces, type FontFiles } from './pdf/faces.ts'
import { Structure } from './pdf/structure.ts'

export type { FontFiles } from './pdf/faces.ts'

/** The PDF of a set paper: fonts embedded, text tagged for screen readers, bookmarks, title and language. */
export async function writePdf(paper: PaperPages, fonts: FontFiles): Promise<Reported<Uint8Array>> {
  const { title, author, created } = paper.properties
  const document = new PDFDocument({
    // No standard font, whose metrics would be read from the disk.
    font: null as unknown as string,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: paper.language,
    info: {
      Title: title,
      ...(author !== null && { Author: author }),
      Subject: paper.banner.text,
      CreationDate: new Date(`${created}T00:00:00Z`),
      Producer: 'scenesetter',
      Creator: 'scenesetter',
    },
  })
  const bytes = collected(document)
  const pen = { document, faces: new Faces(document, fonts), structure: new Structure(document) }
  const bookmarks: PDFKit.PDFOutline[] = [document.outline]
  for (const page of paper.pages) {
    const { width, height } = paper.sheet
    document.addPage({ size: [width, height], margin: 0 })
    drawPage(page, pen, bookmarks)
  }
  pen.structure.end()
  document.end()
  return { value: await bytes, diagnostics: missingLetters(pen.faces.missing) }
}

function missingLetters(missing: ReadonlySet<string>): Diagnostic[] {
  if (missing.size === 0) return []
  const letters = [...missing].slice(0, 20).join(' ')
  return [
    diagnose('write/no-letter', `The PDF's fonts have no ${letters}: boxes stand in their place.`, {
      hint: 'make a .docx or .html, which take fonts from the machine',
    }),
  ]
}

interface Pen {
  document: PDFKit.PDFDocument
  faces: Faces
  structure: Structure
}

function collected(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    document.on('error', reject)
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
  })
}

/** `bookmarks` are the open ones by depth, the root in front. */
function drawPage({ frame, lines, rules }: SetPage, pen: Pen, bookmarks: PDFKit.PDFOutline[]): void {
  pen.structure.artifact(() => {
    for (const rule of [...frame.bars, ...rules]) drawBar(rule, pen)
    drawPieces(frame.foot, pen)
  })
  for (const line of lines) {
    const { bookmark } = line
    if (bookmark) {
      const depth = Math.min(bookmark.depth, bookmarks.length)
      const item = bookmarks[depth - 1]?.addItem(bookmark.text, { expanded: true })
      bookmarks.length = depth
      if (item) bookmarks.push(item)
    }
    pen.structure.draw(line, () => drawPieces(line, pen))
  }
}

function drawBar({ x, y, width, height, fill, text }: Bar, pen: Pen): void {
  pen.document.rect(x, y, width, height).fill(`#${fill}`)
  if (!text) return
  const piece = { ...text, x: 0, bold: true, italic: false, rise: 0 }
  const left = x + (width - pieceWidth(piece, pen)) / 2
  drawPieces({ baseline: y + height / 2 + text.size * 0.33, pieces: [{ ...piece, x: left }], path: [] }, pen)
}

function pieceWidth({ text, bold, italic, size }: SetPiece, { document, faces }: Pen): number {
  return faces
    .stretches(text, styleOf(bold, italic))
    .reduce((sum, stretch) => sum + document.font(stretch.font, size).widthOfString(stretch.text, plain), 0)
}

function drawPieces({ pieces, baseline }: SetLine, { document, faces }: Pen): void {
  for (const { text, x, bold, italic, size, color, rise } of pieces) {
    let left = x
    document.fillColor(`#${color}`)
    for (const stretch of faces.stretches(text, styleOf(bold, italic))) {
      document.font(stretch.font, size)
      document.text(stretch.text, left, baseline - rise, {
        ...plain,
        lineBreak: false,
        baseline: 'alphabetic',
      })
      left += document.widthOfString(stretch.text, plain)
    }
  }
}

const styleOf = (bold: boolean, italic: boolean): keyof FontFiles =>
  bold ? (italic ? 'bold-italic' : 'bold') : italic ? 'italic' : 'regular'

/** Letters stand where the layout measured them: no kerning, no ligatures, which would also copy badly. */
const plain = { features: { kern: false, liga: false } as unknown as PDFKit.Mixins.OpenTypeFeatures[] }
