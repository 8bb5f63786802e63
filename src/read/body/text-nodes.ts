import { type Reading, readWords } from '../reading.ts'
import { type Slice, textOf, trimSlice } from '../slice.ts'
import type { BulletLabel } from './bullet-label.ts'
import { endMarkersOf } from './markers.ts'
import { tableRows } from './table-rows.ts'
import type { TreeBuilder } from './tree-builder.ts'

/** Text that is collected line by line: a block of prose or a bullet. */
export interface Block {
  label: BulletLabel | null
  depth: number
  /** Sign and mark in front of the words. */
  opening: Slice | null
  marking: string | null
  slices: Slice[]
}

/**
 * Adds a finished block to the tree: its words, and the END markers among them as nodes of their own.
 * Returns the parts that ended.
 */
export function addTextNodes(reading: Reading, tree: TreeBuilder, block: Block, quoting: boolean): string[] {
  const ended: string[] = []
  let rest = block.slices
  let first = true
  for (let markers = endMarkersOf(joined(rest)); markers.length > 0; markers = endMarkersOf(joined(rest))) {
    const [marker] = markers
    if (marker === undefined) break
    addWords(reading, tree, block, cut(rest, 0, marker.start), quoting, first)
    tree.add({ type: 'marker', marks: 'end', ...tree.literal(cut(rest, marker.start, marker.end)) })
    ended.push(marker.part)
    rest = cut(rest, marker.end, Number.POSITIVE_INFINITY)
    first = false
    if (ended.length > 50) break
  }
  addWords(reading, tree, block, rest, quoting, first)
  return ended
}

const joined = (slices: readonly Slice[]): string => slices.map(textOf).join('\n')

/** The slices of a stretch of their joined text. */
function cut(slices: readonly Slice[], start: number, end: number): Slice[] {
  const result: Slice[] = []
  let at = 0
  for (const slice of slices) {
    const length = slice.to - slice.from
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, length)
    if (to > from) result.push(trimSlice({ line: slice.line, from: slice.from + from, to: slice.from + to }))
    at += length + 1
  }
  return result.filter(slice => slice.to > slice.from)
}

/** Words before, between and behind END markers; `first`: the block's sign and mark are theirs. */
function addWords(
  reading: Reading,
  tree: TreeBuilder,
  block: Block,
  slices: Slice[],
  quoting: boolean,
  first: boolean,
): void {
  const full = slices.filter(slice => slice.to > slice.from)
  if (full.length === 0) return
  const plain = quoting || block.label !== null
  const runs = plain ? [{ slices: full, table: false }] : tableRows(full)
  for (const [at, run] of runs.entries()) {
    const opening = first && at === 0 ? block.opening : null
    const { start, end, ...words } = readWords(reading, run.slices)
    const from = opening === null ? start : (tree.literal([opening]).position.start.offset ?? start)
    const common = { marking: block.marking, ...words, position: reading.places.position(from, end) }
    const paragraph = tree.paragraph ?? tree.openParagraph(null, null)
    if (block.label !== null && first) {
      paragraph.children.push({ type: 'bullet', label: block.label.label, depth: block.depth, ...common })
    } else {
      paragraph.children.push({ type: run.table ? 'table' : quoting ? 'quotation' : 'text', ...common })
    }
  }
}
