import { createHash } from 'node:crypto'
import { clearPixel } from '../clear-pixel.ts'
import type { Package } from '../package.ts'

/**
 * Each picture once, however many slides show it: PptxGenJS stores a copy for each (#1339). Beside an SVG it
 * puts, for old readers, a picture of a broken picture (#401): they get a clear one.
 */
export function repairPictures(parts: Package): void {
  const fallbacks = fallbackParts(parts)
  const kept = new Map<string, string>()
  const renamed = new Map<string, string>()
  for (const [name, content] of [...parts]) {
    if (!name.startsWith('ppt/media/') || typeof content === 'string') continue
    const bytes = fallbacks.has(name) ? clearPixel : content
    const ending = name.slice(name.lastIndexOf('.'))
    const key = createHash('sha256').update(bytes).digest('hex') + ending
    const known = kept.get(key) ?? `image${kept.size + 1}${ending}`
    kept.set(key, known)
    renamed.set(name, known)
    parts.delete(name)
    parts.set(`ppt/media/${known}`, bytes)
  }
  for (const [name, content] of parts) {
    if (typeof content !== 'string' || !name.endsWith('.rels')) continue
    parts.set(
      name,
      content.replace(/(?<=\/media\/)[^"]+/g, old => renamed.get(`ppt/media/${old}`) ?? old),
    )
  }
}

/** `<a:blip r:embed="rId1">…<asvg:svgBlip r:embed="rId2"/>`: the first is for readers without SVG. */
function fallbackParts(parts: Package): Set<string> {
  const found = new Set<string>()
  for (const [name, content] of parts) {
    if (typeof content !== 'string' || !/^ppt\/slides\/[^/]*\.xml$/.test(name)) continue
    const relations = parts.get(name.replace('slides/', 'slides/_rels/').concat('.rels'))
    for (const [, id] of content.matchAll(/<a:blip r:embed="([^"]*)">(?:(?!<\/a:blip>).)*<asvg:svgBlip/gs)) {
      const target = new RegExp(`Id="${id}"[^>]*Target="\\.\\./media/([^"]*)"`).exec(String(relations))?.[1]
      if (target !== undefined) found.add(`ppt/media/${target}`)
    }
  }
  return found
}
