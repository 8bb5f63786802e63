import type { SetLine, StructureNode } from '../../model/pages.ts'

/** The structure tree, grown line by line: lines with the same path go to the same element. */
export class Structure {
  readonly #document: PDFKit.PDFDocument
  readonly #elements = new Map<number, PDFKit.PDFStructureElement>()
  readonly #root: PDFKit.PDFStructureElement

  constructor(document: PDFKit.PDFDocument) {
    this.#document = document
    this.#root = document.struct('Document')
    document.addStructure(this.#root)
  }

  /** Draws lines of one element on one page within its marked content. */
  draw({ path }: SetLine, draw: () => void): void {
    const leaf = path[path.length - 1]
    const content = this.#document.markStructureContent(leaf?.type ?? 'P')
    path.reduce((parent, node) => this.#child(parent, node), this.#root).add(content)
    draw()
    this.#document.endMarkedContent()
  }

  /** Whatever stands on each page is no part of the text. */
  artifact(draw: () => void): void {
    this.#document.markContent('Artifact', { type: 'Pagination' })
    draw()
    this.#document.endMarkedContent()
  }

  end(): void {
    for (const element of [...this.#elements.values()].reverse()) element.end()
    this.#root.end()
  }

  #child(parent: PDFKit.PDFStructureElement, { type, key }: StructureNode): PDFKit.PDFStructureElement {
    const known = this.#elements.get(key)
    if (known) return known
    const element = this.#document.struct(type)
    this.#elements.set(key, element)
    parent.add(element)
    return element
  }
}
