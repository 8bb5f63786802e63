import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Reported } from '../../model/diagnostic.ts'
import type { Reference, ReferenceLayout, ReferencePlaceholder } from '../../model/reference.ts'

/** What a slide of ours asks of an office's layout. */
export type LayoutNeed = 'title' | 'text' | 'columns' | 'plain'

/**
 * The office's layout for each need: as `wanted` names it (theme.yaml), else by PowerPoint's kind, else by its
 * placeholders, else by its name, else the first with a title. What is a cover carries no other slide, if it can be.
 */
export function chooseLayouts(
  { layouts, coverMaster }: Reference,
  wanted: Record<LayoutNeed, string>,
  file: string,
): Reported<Record<LayoutNeed, ReferenceLayout>> {
  const diagnostics = Object.entries(wanted).flatMap(([need, name]) =>
    name === '' || named(layouts, name)
      ? []
      : [
          diagnose(
            'reference/unknown-layout',
            `The reference document has no layout "${name}" for ${need}.`,
            {
              file,
              hint: `it has ${layouts.map(layout => `"${layout.name}"`).join(', ')}`,
            },
          ),
        ],
  )
  const inner = layouts.filter(layout => !isCover(layout) && titleOf(layout) !== undefined)
  const covers = [...layouts.filter(({ master }) => master === coverMaster), ...layouts]
  const choose = (need: LayoutNeed): ReferenceLayout => {
    const fit = need === 'title' ? covers : inner.length === 0 ? layouts : inner
    const [first] = fit
    if (!first) throw new Error('A reference document without layouts is refused when it is read')
    return (
      named(layouts, wanted[need]) ??
      fit.find(layout => isOfType(layout, need) && shapes[need](layout)) ??
      fit.find(layout => isOfType(layout, need) && need !== 'text') ??
      fit.find(layout => shapes[need](layout)) ??
      fit.find(({ name }) => names[need].test(name)) ??
      fit.find(layout => titleOf(layout) !== undefined) ??
      first
    )
  }
  return {
    value: {
      title: choose('title'),
      text: choose('text'),
      columns: choose('columns'),
      plain: choose('plain'),
    },
    diagnostics,
  }
}

const isCover = (layout: ReferenceLayout): boolean =>
  isOfType(layout, 'title') || shapes.title(layout) || (layout.type === null && names.title.test(layout.name))

const isOfType = ({ type }: ReferenceLayout, need: LayoutNeed): boolean =>
  type !== null && types[need].includes(type)

/** ST_SlideLayoutType, ECMA-376 19.7.15. */
const types: Record<LayoutNeed, string[]> = {
  title: ['title'],
  text: ['obj', 'tx'],
  columns: ['twoObj', 'twoColTx'],
  plain: ['titleOnly'],
}

const shapes: Record<LayoutNeed, (layout: ReferenceLayout) => boolean> = {
  title: layout => layout.placeholders.some(({ type }) => type === 'ctrTitle'),
  text: layout => titleOf(layout) !== undefined && bodiesOf(layout).length === 1,
  columns: layout => titleOf(layout) !== undefined && sideBySide(bodiesOf(layout)),
  plain: layout => titleOf(layout) !== undefined && bodiesOf(layout).length === 0,
}

/** As offices name them, in English and a few neighbours' words. */
const names: Record<LayoutNeed, RegExp> = {
  title: /\b(?:title slide|cover|front|titelfolie|titre|portada)\b/i,
  text: /\b(?:content|text|body|bullets?|inhalt|contenu)\b/i,
  columns: /\b(?:two|2|columns?|comparison)\b/i,
  plain: /\b(?:title only|headline|blank with title|nur titel)\b/i,
}

const named = (layouts: ReferenceLayout[], name: string): ReferenceLayout | undefined =>
  layouts.find(layout => layout.name.trim().toLowerCase() === name.trim().toLowerCase())

export const titleOf = ({ placeholders }: ReferenceLayout): ReferencePlaceholder | undefined =>
  placeholders.find(({ type }) => type === 'title' || type === 'ctrTitle')

/** Placeholders that take text, from left to right; those for pictures, charts and the furniture do not count. */
export const bodiesOf = ({ placeholders }: ReferenceLayout): ReferencePlaceholder[] =>
  placeholders
    .filter(({ type, box }) => (type === 'body' || type === 'obj') && box !== null && box.height > 60)
    .sort((a, b) => (a.box?.x ?? 0) - (b.box?.x ?? 0))

function sideBySide([left, right, third]: ReferencePlaceholder[]): boolean {
  if (!left?.box || !right?.box || third) return false
  return (
    right.box.x >= left.box.x + left.box.width * 0.8 &&
    Math.abs(left.box.y - right.box.y) < left.box.height / 2
  )
}
