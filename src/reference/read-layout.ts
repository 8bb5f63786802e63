import type { Element } from '@xmldom/xmldom'
import type { Box, Hex } from '../model/deck.ts'
import type { ReferenceLayout, ReferencePlaceholder } from '../model/reference.ts'
import { readBackground, schemedColor } from './read-scheme.ts'
import { allBelow, find, numberAttribute, textAttribute } from './xml.ts'

/** 914,400 EMU to the inch, 72 points. */
const emu = 12700

interface Found {
  type: string
  idx: number
  shape: Element
}

/** A layout with its placeholders, each with the place and size that it has or takes from its master. */
export function readLayout(
  part: string,
  layout: Element,
  masterPart: string,
  master: Element,
  scheme: ReadonlyMap<string, Hex>,
): ReferenceLayout {
  const above = placeholdersIn(master)
  return {
    part,
    master: masterPart,
    name: textAttribute(find(layout, 'cSld'), 'name') ?? '',
    type: textAttribute(layout, 'type'),
    background: readBackground(layout, scheme),
    placeholders: placeholdersIn(layout).map(found => inheriting(found, above, master, scheme)),
  }
}

/** Where a master has its title and its body. */
export function placesOf(master: Element): { title: Box | null; body: Box | null } {
  const found = placeholdersIn(master)
  const of = (kind: string) => boxOf(found.find(({ type }) => familyOf(type) === kind)?.shape ?? null)
  return { title: of('title'), body: of('body') }
}

function placeholdersIn(root: Element): Found[] {
  return allBelow(root, 'ph').flatMap(ph => {
    const shape = shapeOf(ph)
    if (shape === null) return []
    // No type is the schema's `obj`, no index its 0.
    return [{ type: textAttribute(ph, 'type') ?? 'obj', idx: numberAttribute(ph, 'idx') ?? 0, shape }]
  })
}

/** `<p:sp><p:nvSpPr><p:nvPr><p:ph/>`: three above. */
function shapeOf(ph: Element): Element | null {
  const shape = ph.parentNode?.parentNode?.parentNode
  return shape && shape.nodeType === 1 ? (shape as Element) : null
}

function inheriting(
  { type, idx, shape }: Found,
  above: Found[],
  master: Element,
  scheme: ReadonlyMap<string, Hex>,
): ReferencePlaceholder {
  const kind = familyOf(type)
  const parent = above.find(found => familyOf(found.type) === kind)?.shape ?? null
  const styles = [
    ...stylesIn(shape),
    ...stylesIn(parent),
    find(master, 'txStyles', kind === 'title' ? 'titleStyle' : 'bodyStyle', 'lvl1pPr', 'defRPr'),
  ]
  const first = (name: string) =>
    styles.map(style => textAttribute(style, name)).find(value => value !== null)
  const size = Number(first('sz') ?? 'none') / 100
  return {
    type,
    idx,
    box: boxOf(shape) ?? boxOf(parent),
    size: Number.isFinite(size) && size > 0 ? size : null,
    bold: ['1', 'true'].includes(first('b') ?? '0'),
    color:
      styles.map(style => schemedColor(find(style, 'solidFill'), scheme)).find(one => one !== null) ?? null,
  }
}

/** A shape's own style of the first level; LibreOffice gives it to the words of the prompt instead. */
function stylesIn(shape: Element | null): (Element | null)[] {
  const text = find(shape, 'txBody')
  return [find(text, 'lstStyle', 'lvl1pPr', 'defRPr'), find(text, 'p', 'r', 'rPr')]
}

/** What a master has one placeholder for. */
function familyOf(type: string): string {
  if (type === 'title' || type === 'ctrTitle') return 'title'
  return ['ftr', 'sldNum', 'dt', 'hdr'].includes(type) ? type : 'body'
}

function boxOf(shape: Element | null): Box | null {
  const frame = find(shape, 'spPr', 'xfrm') ?? find(shape, 'xfrm')
  const [off, ext] = [find(frame, 'off'), find(frame, 'ext')]
  const [x, y] = [numberAttribute(off, 'x'), numberAttribute(off, 'y')]
  const [width, height] = [numberAttribute(ext, 'cx'), numberAttribute(ext, 'cy')]
  if (x === null || y === null || width === null || height === null) return null
  return { x: x / emu, y: y / emu, width: width / emu, height: height / emu }
}
