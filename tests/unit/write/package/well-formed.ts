/**
 * Why a text is not well-formed XML, or null: elements that nest, attributes quoted and named once, entities that
 * XML knows, characters that it allows. Enough for parts without comments, CDATA and doctypes.
 */
export function xmlFault(xml: string): string | null {
  const bad = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(xml)
  if (bad) return `forbidden character at ${bad.index}`
  const open: string[] = []
  const token = /<\?xml[^>]*\?>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|[^<]+|</gy
  for (const match of xml.matchAll(token)) {
    const [text, close, name, attributes, empty] = match
    if (text === '<') return `stray < at ${match.index}: ${xml.slice(match.index, match.index + 60)}`
    if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text)) return `stray & at ${match.index}`
    if (name === undefined) {
      if (open.length === 0 && text.trim() !== '' && !text.startsWith('<?xml')) return 'text outside the root'
      continue
    }
    const names = [...(attributes ?? '').matchAll(/([\w:.-]+)="/g)].map(attribute => attribute[1])
    if (new Set(names).size < names.length) return `an attribute twice in ${text}`
    if (close === '/') {
      const last = open.pop()
      if (last !== name) return `</${name}> closes <${last}>`
    } else if (empty !== '/') open.push(name)
  }
  return open.length > 0 ? `<${open.at(-1)}> is not closed` : null
}
