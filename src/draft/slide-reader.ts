import type { List, PhrasingContent, RootContent, Table } from 'mdast'
import type { Position } from 'unist'
import { diagnose } from '../diagnostics/diagnose.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { DraftBlock, DraftLine, DraftSlide, DraftTable, Words } from './draft.ts'
import { readComment } from './read-comment.ts'
import { type LineShape, readLine, textOfWords } from './read-line.ts'
import { textWithin } from './text-within.ts'
import { wordsOf } from './words-of.ts'

const nowhere: Position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

const directives = ['class', 'kicker', 'section', 'part', 'block']

/** Lists and quotations in one another: what lies deeper is taken as one line. */
const deepest = 100

/** Collects one slide from its nodes, in order. */
export class SlideReader {
  readonly #diagnostics: Diagnostic[]
  readonly #slide: DraftSlide = {
    class: null,
    kicker: null,
    section: null,
    part: null,
    title: null,
    blocks: [],
    notes: [],
    place: nowhere,
  }
  #blockName: string | null = null
  #depth = 0

  /** `part` is that of the slide before. */
  constructor(diagnostics: Diagnostic[], part: string | null) {
    this.#diagnostics = diagnostics
    this.#slide.part = part
  }

  /** Null where there is nothing to show: blank, or comments alone. */
  read(nodes: RootContent[]): DraftSlide | null {
    const [first] = nodes
    const last = nodes.at(-1)
    if (first?.position && last?.position)
      this.#slide.place = { start: first.position.start, end: last.position.end }
    for (const node of nodes) this.#node(node, 0)
    const { title, blocks } = this.#slide
    return title || blocks.length > 0 ? this.#slide : null
  }

  #node(node: RootContent, level: number): void {
    const place = node.position ?? nowhere
    this.#depth += 1
    if (this.#depth > deepest) this.#add(this.#line([plain(textWithin(node))], place, { level }))
    else this.#read(node, level, place)
    this.#depth -= 1
  }

  #read(node: RootContent, level: number, place: Position): void {
    switch (node.type) {
      case 'heading':
        this.#heading(this.#line(this.#words(node.children, place), place), node.depth)
        break
      case 'paragraph':
        this.#add(this.#line(this.#words(node.children, place), place, { level }))
        break
      case 'list':
        this.#list(node, level)
        break
      case 'table':
        this.#add(this.#table(node, place))
        break
      case 'html':
        this.#html(node.value, place)
        break
      case 'code':
        for (const text of node.value.split('\n')) this.#add(this.#line([plain(text)], place))
        break
      default:
        if ('children' in node) for (const child of node.children) this.#node(child as RootContent, level)
    }
  }

  #heading(line: DraftLine, depth: number): void {
    if (this.#slide.title === null && this.#slide.blocks.length === 0) this.#slide.title = line
    else this.#slide.blocks.push({ name: this.#takeName(), depth, heading: line, content: [] })
  }

  #list(list: List, level: number): void {
    for (const [at, item] of list.children.entries())
      item.children.forEach((child, index) => {
        const place = child.position ?? nowhere
        if (child.type === 'paragraph') {
          const words = this.#words(child.children, place)
          const number = list.ordered ? (list.start ?? 1) + at : null
          this.#add(this.#line(words, place, { bullet: index === 0, level, number }))
        } else this.#node(child, child.type === 'list' ? level + 1 : level)
      })
  }

  #table(table: Table, place: Position): DraftTable {
    const rows = table.children.map(row =>
      row.children.map(cell => {
        const at = cell.position ?? place
        return this.#line(this.#words(cell.children, at), at)
      }),
    )
    const [header = [], ...rest] = rows
    return { type: 'table', header, rows: rest, place }
  }

  /** A comment, then perhaps text behind `-->` on its last line, perhaps another comment. */
  #html(html: string, place: Position): void {
    let rest = html
    while (rest.trimStart().startsWith('<!--')) {
      const start = rest.indexOf('<!--')
      const end = rest.indexOf('-->', start + 4)
      if (end < 0) this.#report('layout/open-comment', 'A comment is not closed with -->.', place)
      this.#comment(rest.slice(start + 4, end < 0 ? undefined : end), place)
      rest = end < 0 ? '' : rest.slice(end + 3)
    }
    const text = rest.trim()
    if (text === '') return
    if (rest !== html)
      this.#report(
        'layout/text-behind-comment',
        `"${short(text)}" stands behind --> on the same line.`,
        place,
      )
    this.#add(this.#line([plain(text)], place))
  }

  #comment(inside: string, place: Position): void {
    const { directives: given, notes } = readComment(inside)
    for (const text of notes) this.#slide.notes.push(readLine([plain(text)], shape(place), this.#diagnostics))
    for (const { name, value } of given) {
      if (name === 'class') this.#slide.class = value
      else if (name === 'kicker') this.#slide.kicker = value
      else if (name === 'section') this.#slide.section = value
      else if (name === 'part') this.#slide.part = value === '' ? null : value
      else if (name === 'block') this.#blockName = value
      else {
        const near = nearest(name, directives)
        const hint = near === null ? `there are _${directives.join(', _')}` : `did you mean _${near}?`
        this.#report('layout/unknown-directive', `_${name} is no directive.`, place, hint)
      }
    }
  }

  #add(content: DraftLine | DraftTable): void {
    if (content.type === 'line' && content.mark === null && textOfWords(content.words).trim() === '') return
    let block: DraftBlock | undefined = this.#slide.blocks.at(-1)
    if (!block || this.#blockName !== null) {
      block = { name: this.#takeName(), depth: 0, heading: null, content: [] }
      this.#slide.blocks.push(block)
    }
    block.content.push(content)
  }

  #takeName(): string | null {
    const name = this.#blockName
    this.#blockName = null
    return name
  }

  #line(words: Words[], place: Position, given: Partial<LineShape> = {}): DraftLine {
    if (/^\s*-->|[^-]-->\s*$/.test(textOfWords(words)))
      this.#report('layout/stray-comment-end', 'A --> without a comment before it stands in the text.', place)
    return readLine(words, { ...shape(place), ...given }, this.#diagnostics)
  }

  /** Comments within a line count as if they stood before it. */
  #words(nodes: PhrasingContent[], place: Position): Words[] {
    return wordsOf(nodes, inside => this.#comment(inside, place), this.#diagnostics)
  }

  #report(
    code: Parameters<typeof diagnose>[0],
    message: string,
    place: Position,
    hint: string | null = null,
  ): void {
    this.#diagnostics.push(diagnose(code, message, { place, hint }))
  }
}

const shape = (place: Position): LineShape => ({ bullet: false, level: 0, number: null, place })
const plain = (text: string): Words => ({ text, bold: false, italic: false })
const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text)
