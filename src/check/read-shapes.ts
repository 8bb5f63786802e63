import { attribute, scanXml, type XmlPiece } from './scan-xml.ts'

/** A run of text with what tells a gap ("*Not found in the cable*") from a statement. */
export interface TextRun {
  text: string
  italic: boolean
  /** Where a reader tells. */
  bold?: boolean
}

export interface TextLine {
  /** From 0; points of a list stand at 1 and above. */
  level: number
  runs: TextRun[]
}

/** A shape of a slide or notes page with its text; of a table one for each cell. */
export interface TextShape {
  name: string
  /** Of its placeholder: `title`, `body`, `ftr`; null for a free shape. */
  placeholder: string | null
  /** Place in a table, the row counted over the slide. */
  cell: { row: number; isHead: boolean } | null
  lines: TextLine[]
}

/** The shapes of `ppt/slides/slideN.xml` or a notes page in reading order. */
export function readShapes(xml: string): TextShape[] {
  const reader = new ShapeReader()
  for (const piece of scanXml(xml)) reader.take(piece)
  return reader.shapes
}

class ShapeReader {
  readonly shapes: TextShape[] = []
  #shape: TextShape | null = null
  #line: TextLine | null = null
  #run: TextRun | null = null
  #isText = false
  #italic = false
  #row = 0
  #rowInTable = 0

  take(piece: XmlPiece): void {
    if (piece.type === 'text') {
      if (this.#isText && this.#run) this.#run.text += piece.text
    } else if (piece.type === 'open') {
      this.#open(piece.name, piece.attributes)
      if (piece.isEmpty) this.#close(piece.name)
    } else this.#close(piece.name)
  }

  #open(name: string, attributes: string): void {
    if (name === 'p:sp' || name === 'p:graphicFrame' || name === 'p:cxnSp') this.#start('', null)
    else if (name === 'p:cNvPr' && this.#shape) this.#shape.name = attribute(attributes, 'name') ?? ''
    else if (name === 'p:ph' && this.#shape) this.#shape.placeholder = attribute(attributes, 'type') ?? 'body'
    else if (name === 'a:tbl') this.#rowInTable = 0
    else if (name === 'a:tr') {
      this.#row += 1
      this.#rowInTable += 1
    } else if (name === 'a:tc')
      this.#start(this.#shape?.name ?? '', { row: this.#row, isHead: this.#rowInTable === 1 })
    else if (name === 'a:p') {
      this.#line = { level: 0, runs: [] }
      this.#shape?.lines.push(this.#line)
    } else if (name === 'a:pPr' && this.#line) this.#line.level = Number(attribute(attributes, 'lvl') ?? 0)
    else if (name === 'a:r' || name === 'a:fld') this.#italic = false
    else if (name === 'a:rPr') this.#italic = ['1', 'true'].includes(attribute(attributes, 'i') ?? '')
    else if (name === 'a:br') this.#line?.runs.push({ text: ' ', italic: this.#italic })
    else if (name === 'a:t') {
      this.#isText = true
      this.#run = { text: '', italic: this.#italic }
      this.#line?.runs.push(this.#run)
    }
  }

  #close(name: string): void {
    if (name === 'a:t') this.#isText = false
    else if (name === 'a:p') this.#line = null
  }

  #start(name: string, cell: TextShape['cell']): void {
    this.#shape = { name, placeholder: null, cell, lines: [] }
    this.shapes.push(this.#shape)
  }
}
