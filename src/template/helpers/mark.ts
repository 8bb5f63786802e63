import { highestPortion } from '../../marking/portions.ts'
import { escapeMarkdown } from '../../model/escape-markdown.ts'
import { text } from '../names/shape.ts'
import { markingsOf } from '../words/markings-of.ts'
import { pick } from '../words/pick.ts'
import type { Helper } from './helper.ts'
import { Markdown } from './markdown.ts'

/** What bears no mark of its own is taken at the level of the cable, never lower. */
export const mark: Helper = {
  name: 'mark',
  usage: '{{mark this}}',
  about: 'The portion mark, `(C)`, of a statement, a fact, an issue, or the highest of a whole list.',
  parameters: [0, 8],
  run: (parameters, { root }) => {
    const found = markingsOf(parameters)
    const portion = highestPortion(found.length > 0 ? found : markingsOf(pick(root, 'cable')))
    return new Markdown(`(${escapeMarkdown(portion)})`)
  },
  shape: () => text,
}
