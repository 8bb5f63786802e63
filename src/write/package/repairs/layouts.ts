import type { Deck } from '../../../model/deck.ts'
import type { Package } from '../package.ts'
import { layoutXml } from '../parts/layout-xml.ts'
import { masterXml } from '../parts/master-xml.ts'
import { pictureParts } from '../picture-parts.ts'
import type { PlaceholderKey } from '../placeholder-keys.ts'
import { textPart } from '../text-part.ts'
import { relationsXml } from '../xml/relations-xml.ts'

/**
 * One master and the deck's own layouts. PptxGenJS adds an empty layout `DEFAULT` in front, leaves the master
 * without placeholders and writes `null` into its slide number.
 */
export function repairLayouts(
  parts: Package,
  deck: Deck,
  keys: Map<string, Map<string, PlaceholderKey>>,
): void {
  for (const name of [...parts.keys()]) if (name.startsWith('ppt/slideLayouts/')) parts.delete(name)
  deck.layouts.forEach((layout, index) => {
    const file = `slideLayout${index + 1}.xml`
    parts.set(`ppt/slideLayouts/${file}`, layoutXml(deck, layout, keys.get(layout.name) ?? new Map()))
    parts.set(
      `ppt/slideLayouts/_rels/${file}.rels`,
      relationsXml([['slideMaster', '../slideMasters/slideMaster1.xml']]),
    )
  })
  parts.set('ppt/slideMasters/slideMaster1.xml', masterXml(deck))
  parts.set(
    'ppt/slideMasters/_rels/slideMaster1.xml.rels',
    relationsXml([
      ...deck.layouts.map((_, index): [string, string] => [
        'slideLayout',
        `../slideLayouts/slideLayout${index + 1}.xml`,
      ]),
      ['theme', '../theme/theme1.xml'],
      ...pictureParts(parts, deck.logo).map((file): [string, string] => ['image', `../media/${file}`]),
    ]),
  )
  deck.slides.forEach((_, index) => {
    const relations = `ppt/slides/_rels/slide${index + 1}.xml.rels`
    parts.set(relations, withoutDefaultLayout(textPart(parts, relations)))
  })
}

/** PptxGenJS counts its `DEFAULT` as the first. */
function withoutDefaultLayout(relations: string): string {
  return relations.replace(
    /slideLayout(\d+)\.xml/g,
    (_all, number: string) => `slideLayout${Number(number) - 1}.xml`,
  )
}
