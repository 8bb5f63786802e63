import { childrenOf, parseXml, textAttribute } from './xml.ts'

export interface Relation {
  id: string
  /** The last word of its kind: `slideLayout`, `theme`. */
  kind: string
  /** The part it leads to; null for an address outside the package. */
  target: string | null
}

/** Where a part's relations stand: `ppt/slides/slide1.xml` → `ppt/slides/_rels/slide1.xml.rels`. */
export const relationsPart = (part: string): string => {
  const cut = part.lastIndexOf('/') + 1
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`
}

export function relationsOf(parts: ReadonlyMap<string, string | Uint8Array>, part: string): Relation[] {
  const xml = parts.get(relationsPart(part))
  if (typeof xml !== 'string') return []
  return childrenOf(parseXml(xml), 'Relationship').map(element => {
    const isOutside = textAttribute(element, 'TargetMode') === 'External'
    const target = textAttribute(element, 'Target') ?? ''
    return {
      id: textAttribute(element, 'Id') ?? '',
      kind: (textAttribute(element, 'Type') ?? '').split('/').at(-1) ?? '',
      target: isOutside ? null : resolved(part, target),
    }
  })
}

/** A target is relative to its part's folder, or begins at the root: `../theme/theme1.xml`, `/ppt/theme/theme1.xml`. */
export function resolved(part: string, target: string): string {
  const base = target.startsWith('/') ? [] : part.split('/').slice(0, -1)
  const path: string[] = [...base]
  for (const step of target.replace(/#.*$/, '').split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}
