import type { TextRun } from './read-shapes.ts'
import { scanXml } from './scan-xml.ts'

export interface DocxParagraph {
  /** Id of its style. */
  style: string | null
  /** Of a table, counted through the document; null outside. */
  row: number | null
  cell: number | null
  runs: TextRun[]
}

/** `<w:p><w:r><w:t>...</w:t></w:r></w:p>`, with what is bold and italic by itself; tabs and breaks are spaces. */
export function docxParagraphs(xml: string): DocxParagraph[] {
  const reader = new ParagraphReader()
  for (const piece of scanXml(xml)) {
    if (piece.type === 'text') reader.text(piece.text)
    else if (piece.type === 'close') reader.close(piece.name)
    else reader.open(piece.name, piece.attributes)
    if (piece.type === 'open' && piece.isEmpty) reader.close(piece.name)
  }
  return reader.paragraphs
}

class ParagraphReader {
  readonly paragraphs: DocxParagraph[] = []
  #paragraph: DocxParagraph = { style: null, row: null, cell: null, runs: [] }
  #run = freshRun()
  #isText = false
  #isRow = false
  #row = 0
  #cell = 0

  text(text: string): void {
    if (this.#isText) this.#run.text += text
  }

  open(name: string, attributes: string): void {
    switch (name) {
      case 'w:t':
        this.#isText = true
        break
      case 'w:br':
      case 'w:tab':
      case 'w:cr':
        this.#run.text += ' '
        break
      case 'w:b':
        this.#run.bold = isOn(attributes)
        break
      case 'w:i':
        this.#run.italic = isOn(attributes)
        break
      case 'w:r':
        this.#run = freshRun()
        break
      case 'w:pStyle':
        this.#paragraph.style = value(attributes)
        break
      case 'w:p': {
        const [row, cell] = this.#isRow ? [this.#row, this.#cell] : [null, null]
        this.#paragraph = { style: null, row, cell, runs: [] }
        break
      }
      case 'w:tr':
        this.#isRow = true
        this.#row++
        break
      case 'w:tc':
        this.#cell++
    }
  }

  close(name: string): void {
    if (name === 'w:t') this.#isText = false
    else if (name === 'w:r' && this.#run.text !== '') this.#paragraph.runs.push(this.#run)
    else if (name === 'w:p') this.paragraphs.push(this.#paragraph)
    else if (name === 'w:tr') this.#isRow = false
  }
}

const freshRun = (): Required<TextRun> => ({ text: '', italic: false, bold: false })

const value = (attributes: string): string | null => /w:val="([^"]*)"/.exec(attributes)?.[1] ?? null

const isOn = (attributes: string): boolean => !['0', 'false', 'off'].includes(value(attributes) ?? '')
