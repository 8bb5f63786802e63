import type PDFDocument from 'pdfkit'

/** Font files of one family by style, each list in the order in which a character is looked for. */
export type FontFiles = Record<'regular' | 'bold' | 'italic' | 'bold-italic', Uint8Array[]>

/** What pdfkit's types leave out: the font in force. */
interface WithFont {
  _font: { font: { hasGlyphForCodePoint(code: number): boolean } }
}

/** Chooses for each character a file that has it; a subset of what is used is embedded. */
export class Faces {
  /** Characters that no file has: they draw boxes. */
  readonly missing = new Set<string>()
  readonly #document: PDFKit.PDFDocument
  readonly #files: FontFiles
  readonly #known = new Map<string, string>()
  readonly #registered = new Set<string>()

  constructor(document: InstanceType<typeof PDFDocument>, files: FontFiles) {
    this.#document = document
    this.#files = files
  }

  /** The text in stretches of one font each. */
  stretches(text: string, style: keyof FontFiles): { font: string; text: string }[] {
    const found: { font: string; text: string }[] = []
    for (const char of text) {
      const font = this.#fontOf(char, style)
      const last = found.at(-1)
      if (last?.font === font) last.text += char
      else found.push({ font, text: char })
    }
    return found
  }

  /** The first file where none has the character. */
  #fontOf(char: string, style: keyof FontFiles): string {
    const key = `${style} ${char}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const code = char.codePointAt(0) ?? 0
    const names = this.#files[style].map((_, at) => `${style} ${at}`)
    const found = names.find((name, at) => this.#has(name, at, style, code))
    if (found === undefined) this.missing.add(char)
    const font = found ?? names[0] ?? ''
    this.#known.set(key, font)
    return font
  }

  #has(name: string, at: number, style: keyof FontFiles, code: number): boolean {
    const file = this.#files[style][at]
    if (file && !this.#registered.has(name)) {
      this.#document.registerFont(name, file as Buffer)
      this.#registered.add(name)
    }
    this.#document.font(name)
    return (this.#document as unknown as WithFont)._font.font.hasGlyphForCodePoint(code)
  }
}
