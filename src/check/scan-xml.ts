/** A piece of an XML text in order: `<a:p>` opens, `</a:p>` closes, `<a:br/>` does both. */
export type XmlPiece =
  | { type: 'open'; name: string; attributes: string; isEmpty: boolean }
  | { type: 'close'; name: string }
  | { type: 'text'; text: string }

/** Reads an XML text in one pass. What is not well-formed is passed over, never a fault; no entity but XML's own counts. */
export function* scanXml(xml: string): Generator<XmlPiece> {
  let at = 0
  while (at < xml.length) {
    const start = xml.indexOf('<', at)
    if (start < 0) break
    if (start > at) yield { type: 'text', text: decodeXml(xml.slice(at, start)) }
    const skipped = skip(xml, start)
    if (skipped > start) {
      at = skipped
      continue
    }
    const end = xml.indexOf('>', start)
    if (end < 0) break
    at = end + 1
    const inside = xml.slice(start + 1, end)
    const name = /^\/?([\w:.-]+)/.exec(inside)?.[1] ?? ''
    if (inside.startsWith('/')) yield { type: 'close', name }
    else if (name !== '')
      yield { type: 'open', name, attributes: inside.slice(name.length), isEmpty: inside.endsWith('/') }
  }
}

/** The end of a comment, processing instruction or doctype that starts here; else where it was. */
function skip(xml: string, start: number): number {
  const ends: [opening: string, closing: string][] = [
    ['<!--', '-->'],
    ['<?', '?>'],
    ['<!', '>'],
  ]
  const found = ends.find(([opening]) => xml.startsWith(opening, start))
  if (!found) return start
  const end = xml.indexOf(found[1], start + found[0].length)
  return end < 0 ? xml.length : end + found[1].length
}

/** The value of an attribute of an opening tag: `name`, `r:id`. */
export function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return found ? decodeXml(found[1] ?? found[2] ?? '') : null
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decodeXml = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
