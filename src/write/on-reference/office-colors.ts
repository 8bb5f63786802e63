import type { ColorRole, Hex } from '../../model/deck.ts'
import type { Reference } from '../../model/reference.ts'
import { schemeColor } from '../pptx/scheme-color.ts'

/**
 * Our colour roles stand in slots of our own theme: where the office's theme has another colour there, the slide
 * says ours as it is.
 */
export function officeColors(xml: string, colors: Record<ColorRole, Hex>, { scheme }: Reference): string {
  const own = new Map(
    (Object.keys(colors) as ColorRole[]).flatMap(role => {
      const slot = schemeColor(role)
      return scheme.get(slot) === colors[role] ? [] : [[slot, colors[role]] as const]
    }),
  )
  return xml.replace(/<a:schemeClr val="(\w+)"\/>/g, (tag, slot: string) => {
    const color = own.get(slot)
    return color === undefined ? tag : `<a:srgbClr val="${color}"/>`
  })
}
