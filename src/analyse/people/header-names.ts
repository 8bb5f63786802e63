import type { CableFacts } from '../../model/brief.ts'
import type { Cable } from '../../model/cable.ts'
import { nodesOf } from '../identity/nodes.ts'
import { casingOf } from '../meeting/cased.ts'
import { type Named, namedIn } from '../meeting/named.ts'
import type { Passage } from '../passage.ts'
import type { Mention } from './mention.ts'
import { plainOf } from './words.ts'

/**
 * Whom the subject and a memorandum's participants name with title or in full, where sentences speak of them by surname
 * alone: `YOUR CALL TO PRESIDENT NDEMBI` and "Ndembi is behind". What the header says bears the cable's mark.
 */
export function namedInHeader(
  cable: Cable,
  facts: CableFacts,
  passages: Passage[],
  known: Mention[],
): Mention[] {
  const casing = casingOf(passages)
  const taken = new Set(known.flatMap(({ plain }) => plain))
  return headerNames(cable, facts).flatMap(({ title, name }): Mention[] => {
    const plain = plainOf(name ?? '').split(/[\s]+/u)
    const surname = plain.at(-1) ?? ''
    if (surname.length < 3 || taken.has(surname)) return []
    for (const passage of passages)
      for (const { 0: word, index } of passage.text.matchAll(/\p{Lu}[\p{L}\p{M}'’-]*\p{L}/gu)) {
        if (plainOf(word.replace(/['’]s$/iu, '')) !== surname) continue
        taken.add(surname)
        const said = {
          start: index,
          end: index + word.length,
          passage: { ...passage, marking: facts.marking },
        }
        return [
          {
            name: casing.title(name ?? ''),
            plain,
            title: casing.title(title) || null,
            office: null,
            ...said,
          },
        ]
      }
    return []
  })
}

const headerNames = (cable: Cable, { subject }: CableFacts): Named[] => [
  ...namedIn(subject ?? '').filter(({ name }) => name !== null),
  ...nodesOf(cable, 'field')
    .filter(({ name }) => name === 'PARTICIPANTS')
    .flatMap(({ value }) => value.split('; '))
    .flatMap(line => {
      const named = namedIn(line).filter(({ name, title }) => name !== null && title !== 'The')
      const plain = /^(?<name>\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.'’-]*){1,3})(?=,| \()/u.exec(line)?.groups?.name
      return named.length > 0 || plain === undefined
        ? named
        : [{ text: plain, title: '', name: plain, start: 0, end: plain.length }]
    }),
]
