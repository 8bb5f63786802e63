import type { Layout } from '../../model/deck.ts'
import { place } from './place.ts'
import type { SlideMasterOptions } from './pptxgen.ts'

/**
 * What PptxGenJS calls a slide master is a layout. It is defined only so that slides can fill its placeholders:
 * the part itself is written by `package/parts/layout-xml.ts`. Without styles here none reach the slides (#742).
 */
export function slideMaster(layout: Layout): SlideMasterOptions {
  return {
    title: layout.name,
    objects: layout.placeholders.map(({ name, type, box }) => ({
      placeholder: {
        options: { name, type: type === 'title' ? 'title' : 'body', ...place(box) },
        text: '',
      },
    })),
  }
}
