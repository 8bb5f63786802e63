import type { DraftSlide } from '../../draft/draft.ts'
import { textOfWords } from '../../draft/read-line.ts'
import { portionCovers } from '../../marking/portions.ts'
import type { CheckedBlock, CheckedLine, CheckedSlide, CheckedTable } from '../../trust/checked.ts'
import { type Edit, wholeLines } from './edits.ts'
import type { HiddenWords } from './hidden-words.ts'
import { limitNotes } from './limit-notes.ts'

export interface SlideLimit {
  source: string
  level: string
  hidden: HiddenWords
}

export interface LimitedSlide {
  edits: Edit[]
  /** Portions left out. */
  count: number
}

/** Takes a slide's lines above the level out of the Markdown; a slide without a portion left goes whole. */
export function limitSlide(slide: CheckedSlide, limit: SlideLimit): LimitedSlide {
  return new SlideLimiter(limit).slide(slide)
}

class SlideLimiter {
  readonly #limit: SlideLimit
  readonly #edits: Edit[] = []
  #count = 0
  #left = 0

  constructor(limit: SlideLimit) {
    this.#limit = limit
  }

  slide(slide: CheckedSlide): LimitedSlide {
    const { title } = slide
    for (const block of slide.blocks) this.#block(block)
    const isStatement = title !== null && title.tags.length > 0 && this.#isOpen(title)
    const isEmptied = this.#count > 0 && this.#left === 0 && slide.class !== 'title' && !isStatement
    const notes = slide.notes.filter(line => !this.#isOpen(line)).length
    if (title && !this.#isOpen(title)) {
      this.#count += 1
      this.#replace(title, `# (U) ${neutralTitle(slide)}`)
    }
    this.#count += notes
    if (isEmptied) return { edits: [this.#cut(slide.place)], count: this.#count }
    this.#edits.push(...limitNotes(this.#limit.source, slide.notes, line => this.#isOpen(line)))
    this.#directives(slide.place)
    return { edits: this.#edits, count: this.#count }
  }

  /** A label is open while it says nothing of what is left out. */
  #isOpen({ mark, words }: CheckedLine): boolean {
    if (mark === null) return !this.#limit.hidden.hasHidden(textOfWords(words))
    return portionCovers(this.#limit.level, mark)
  }

  #block(block: CheckedBlock): void {
    const before = { left: this.#left, count: this.#count }
    const edits: Edit[] = []
    for (const item of block.content)
      edits.push(...(item.type === 'table' ? this.#table(item) : this.#line(item)))
    const isEmptied = this.#count > before.count && this.#left === before.left
    if (isEmptied) for (const item of block.content) edits.push(this.#cut(item.place))
    this.#edits.push(...edits)
    if (!block.heading) return
    if (isEmptied) this.#edits.push(this.#withName(this.#cut(block.heading.place)))
    else if (!this.#isOpen(block.heading)) this.#replace(block.heading, '### Part')
  }

  #line(line: CheckedLine): Edit[] {
    if (this.#isOpen(line)) {
      if (line.mark !== null) this.#left += 1
      return []
    }
    this.#count += 1
    return [this.#cut(line.place)]
  }

  /** Rows go whole; so does a table without a row left, or with a column head that tells too much. */
  #table(table: CheckedTable): Edit[] {
    const isOpen = (cells: CheckedLine[]) => cells.every(cell => this.#isOpen(cell))
    const hasHead = isOpen(table.header)
    const shut = hasHead ? table.rows.filter(row => !isOpen(row)) : table.rows
    this.#count += shut.length
    this.#left += table.rows.filter(
      row => !shut.includes(row) && row.some(({ mark }) => mark !== null),
    ).length
    if (!hasHead || (shut.length > 0 && shut.length === table.rows.length)) return [this.#cut(table.place)]
    return shut.flatMap(row => row.slice(0, 1).map(cell => this.#cut(cell.place)))
  }

  #cut({ start, end }: CheckedLine['place']): Edit {
    return { ...wholeLines(this.#limit.source, start.offset ?? 0, end.offset ?? 0), text: '' }
  }

  #replace(line: CheckedLine, text: string): void {
    this.#edits.push({ ...this.#cut(line.place), text: `${text}\n` })
  }

  /** `<!-- _block: raise -->` in front of a heading would name the next block. */
  #withName(edit: Edit): Edit {
    const before = this.#limit.source.slice(Math.max(0, edit.start - 200), edit.start)
    const name = /<!--[ \t]*_block:[^>]*-->\s*$/.exec(before)
    return name ? { ...edit, start: edit.start - name[0].length } : edit
  }

  /** `_kicker` and `_section` with words of a heading that is left out. */
  #directives({ start, end }: CheckedLine['place']): void {
    const from = start.offset ?? 0
    const text = this.#limit.source.slice(from, end.offset ?? from)
    for (const found of text.matchAll(/_(kicker|section)[ \t]*:[ \t]*([^\r\n>]*)/gi)) {
      const [whole, name = '', rest = ''] = found
      const value = rest.replace(/-+$/, '').trimEnd()
      if (!this.#limit.hidden.hasHidden(value)) continue
      const at = from + found.index + whole.length - rest.length
      const neutral = name.toLowerCase() === 'kicker' ? 'Issue' : 'Part'
      this.#edits.push({ start: at, end: at + value.length, text: neutral })
    }
  }
}

/** What a slide of this class is, in no words of the cable. */
function neutralTitle({ class: name }: DraftSlide<CheckedLine>): string {
  const titles: Record<string, string> = {
    title: 'Meeting',
    summary: 'Bottom line',
    issue: 'Issue',
    points: 'Points',
    sources: 'Sources',
  }
  return titles[name ?? ''] ?? 'Part'
}
