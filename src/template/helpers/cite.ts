import { escapeMarkdown } from '../../model/escape-markdown.ts'
import { text } from '../names/shape.ts'
import { itemsOf } from '../words/items-of.ts'
import { pick } from '../words/pick.ts'
import type { Helper } from './helper.ts'
import { Markdown } from './markdown.ts'

export const cite: Helper = {
  name: 'cite',
  usage: '{{cite this}}',
  about: 'Where it stands: `[¶3]`, `[¶1, ¶3]`; with several cables `[03 OTTAWA 49 ¶3]`. Nothing if unknown.',
  parameters: [1, 8],
  run: (parameters, { several, ids }) => {
    const found = sourcesOf(parameters).flatMap(source => tagOf(source, several))
    const tags = new Set(found.length > 0 && ids ? [...found, ...idsOf(parameters)] : found)
    return new Markdown(tags.size === 0 ? '' : `[${[...tags].map(escapeMarkdown).join(', ')}]`)
  },
  shape: () => text,
}

/** Sources of statements, facts, people and events, and of lists of them. */
const sourcesOf = (value: unknown): unknown[] =>
  itemsOf(value).flatMap(entry => {
    if (Array.isArray(entry)) return sourcesOf(entry)
    const below = pick(entry, 'source') ?? pick(entry, 'sources') ?? pick(entry, 'statement')
    return below === undefined ? [entry] : sourcesOf(below)
  })

/** `p4.2`, which only statements have. */
const idsOf = (parameters: unknown[]): string[] =>
  parameters.map(value => pick(value, 'id')).filter(id => typeof id === 'string')

function tagOf(source: unknown, several: boolean): string[] {
  const [tag, cable] = [pick(source, 'tag'), pick(source, 'cable')]
  if (typeof tag !== 'string' || tag === '') return []
  return [several && typeof cable === 'string' ? `${cable} ${tag}` : tag]
}
