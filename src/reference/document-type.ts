/** What may stand before it. */
const before = [
  ['<?', '?>'],
  ['<!--', '-->'],
] as const

/**
 * Whether a part of XML declares a document type, which a package may not (ECMA-376 part 2, 8.1.4): its entities could
 * stand for any amount of text. Drawing programs put a harmless one, without entities, into SVG.
 */
export function declaresType(name: string, content: string | Uint8Array): boolean {
  if (!/\.(?:xml|rels|vml|svg)$/i.test(name)) return false
  const xml = typeof content === 'string' ? content : new TextDecoder(encodingOf(content)).decode(content)
  let at = /^[\uFEFF\s]*/.exec(xml)?.[0].length ?? 0
  for (;;) {
    const found = before.find(([start]) => xml.startsWith(start, at))
    const end = found ? xml.indexOf(found[1], at + found[0].length) : -1
    if (!found || end < 0) break
    at = end + found[1].length
    while (/\s/.test(xml.charAt(at))) at += 1
  }
  const isSvg = /\.svg$/i.test(name)
  return xml.startsWith('<!DOCTYPE', at) && (!isSvg || /^[^>[]*\[/.test(xml.slice(at, at + 1000)))
}

/** By its mark or its first character, `<`. */
export function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff || second === 0) return 'utf-16le'
  return first === 0xfe || first === 0 ? 'utf-16be' : 'utf-8'
}
