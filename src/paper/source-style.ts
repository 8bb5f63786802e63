import type { PaperRun } from '../model/paper.ts'
import type { CheckedLine } from '../trust/checked.ts'

/** How a product tells its sources: in the text, as numbered notes at the end, or not at all. */
export type SourceStyle = 'tags' | 'notes' | 'none'

/** Prints the sources of line after line, and keeps the notes that its numbers stand for. */
export class SourcePrinter {
  /** `03 OTTAWA 49 ¶3`, in the order of their numbers. */
  readonly notes: string[] = []
  readonly #style: SourceStyle
  readonly #ids: boolean

  constructor(style: SourceStyle, ids: boolean) {
    this.#style = style
    this.#ids = ids
  }

  /** What stands behind the words of a line: ` [¶3]`, ` [¶3, p3.2]`, or the number of a note. */
  runs(line: CheckedLine): PaperRun[] {
    const ids = this.#ids && line.id !== null ? [line.id] : []
    const shown = [...(this.#style === 'tags' ? line.tags : []), ...ids]
    const tag = shown.length > 0 ? [run('source', ` [${shown.join(', ')}]`)] : []
    if (this.#style !== 'notes' || line.tags.length === 0) return tag
    return [run('note', String(this.#number(noteOf(line)))), ...tag]
  }

  #number(note: string): number {
    const known = this.notes.indexOf(note)
    return known < 0 ? this.notes.push(note) : known + 1
  }
}

/** The cable's name stands once before its paragraphs. */
function noteOf({ tags, sources }: CheckedLine): string {
  const cables = new Set(sources.map(({ cable }) => cable.id))
  const [only] = cables
  const isNamed = cables.size !== 1 || !only || tags.some(tag => tag.startsWith(only))
  return `${isNamed ? '' : `${only} `}${tags.join(', ')}`
}

const run = (role: PaperRun['role'], text: string): PaperRun => ({ role, text, bold: false, italic: false })
