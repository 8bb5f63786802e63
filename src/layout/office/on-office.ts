import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Layout, LayoutPlaceholder, OfficeLayout } from '../../model/deck.ts'
import type { Diagnostic, Reported } from '../../model/diagnostic.ts'
import type { Reference, ReferenceLayout } from '../../model/reference.ts'
import type { Theme } from '../theme.ts'
import { bodiesOf, type LayoutNeed, titleOf } from './choose-layouts.ts'
import { colorsOn } from './office-theme.ts'

/**
 * Our layouts as the office's carry them: the text of ours that they have a placeholder for goes there, the rest into
 * text boxes. Rules and other decoration of ours stay away.
 */
export function onOffice(
  layouts: Layout[],
  chosen: Record<LayoutNeed, ReferenceLayout>,
  theme: Theme,
  document: Reference,
): Reported<Layout[]> {
  const diagnostics: Diagnostic[] = []
  const value = layouts.map(layout => {
    const reference = chosen[needOf(layout)]
    const placeholders = filledBy(layout, reference)
    const office = {
      part: reference.part,
      placeholders,
      colors: colorsFor(layout, reference, theme, document),
    }
    const homeless = layout.placeholders.filter(({ name, type }) => isText(type) && !(name in placeholders))
    if (homeless.length > 0)
      diagnostics.push(
        diagnose(
          'reference/no-place',
          `Layout "${reference.name}" has no placeholder for ${homeless.map(({ name }) => name).join(', ')} of ${layout.name}.`,
        ),
      )
    return { ...layout, shapes: [], office }
  })
  return { value, diagnostics }
}

const isText = (type: LayoutPlaceholder['type']): boolean => type !== 'footer' && type !== 'slideNumber'

function needOf({ class: forClass, placeholders }: Layout): LayoutNeed {
  if (forClass === 'title') return 'title'
  const bodies = placeholders.filter(isMain).length
  return bodies === 1 ? 'text' : bodies === 2 ? 'columns' : 'plain'
}

/** What would be the body of a slide: kickers and banners are no such thing. */
const isMain = ({ name, type }: LayoutPlaceholder): boolean =>
  type === 'body' && ['body', 'left', 'right', 'middle'].includes(name)

/**
 * `theme` has the colours for the layout that carries text. A cover, and a layout with a ground of its own, may need
 * others; a cover's title has the colour that the office gives it there.
 */
function colorsFor(
  layout: Layout,
  reference: ReferenceLayout,
  theme: Theme,
  document: Reference,
): OfficeLayout['colors'] {
  const title = titleOf(reference)?.color ?? null
  const text = bodiesOf(reference)[0]?.color ?? null
  if (layout.class !== 'title')
    return reference.background === null ? theme.colors : colorsOn(reference, text, theme, document)
  const subtitle = reference.placeholders.find(({ type }) => type === 'subTitle')?.color ?? null
  const colors = colorsOn(reference, subtitle ?? text ?? title, theme, document)
  return title === null ? colors : { ...colors, heading: title }
}

/** Which of the office's placeholders take which of ours. */
function filledBy(layout: Layout, reference: ReferenceLayout): OfficeLayout['placeholders'] {
  const free = new Map<string, { type: string; idx: number }>()
  const take = (name: string | undefined, found: { type: string; idx: number } | undefined) => {
    if (name !== undefined && found) free.set(name, { type: found.type, idx: found.idx })
  }
  const ofType = (type: LayoutPlaceholder['type']) => layout.placeholders.find(one => one.type === type)?.name
  take(ofType('title'), titleOf(reference))
  take(
    ofType('subtitle'),
    reference.placeholders.find(({ type }) => type === 'subTitle'),
  )
  take(
    ofType('slideNumber'),
    reference.placeholders.find(({ type }) => type === 'sldNum'),
  )
  const bodies = layout.placeholders.filter(isMain).sort((a, b) => a.box.x - b.box.x)
  const room = bodiesOf(reference)
  bodies.forEach(({ name }, index) => {
    take(name, room[index])
  })
  return Object.fromEntries(free)
}
