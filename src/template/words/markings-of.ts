import { itemsOf } from './items-of.ts'
import { pick } from './pick.ts'

/** Every marking, portion form, of a statement, fact, issue or list of such; a text is taken for a marking. */
export const markingsOf = (value: unknown): string[] =>
  itemsOf(value).flatMap(entry => {
    if (typeof entry === 'string') return entry === '' ? [] : [entry]
    if (Array.isArray(entry)) return markingsOf(entry)
    const own = pick(entry, 'marking') ?? pick(pick(entry, 'statement'), 'marking')
    return typeof own === 'string' && own !== '' ? [own] : []
  })
