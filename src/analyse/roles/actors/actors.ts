import type { Person } from '../../../model/brief.ts'
import { hostsOf } from './hosts.ts'
import { inventedHost } from './invented-host.ts'
import { type Actor, Phrasebook } from './phrasebook.ts'
import { visitorForms } from './visitor-forms.ts'

/** What is known of a cable that tells who is who. */
export interface Known {
  people: Person[]
  /** The visitor's title and name as in the text. */
  principal: string | null
  post: string | null
  subject: string | null
  texts: string[]
}

/** How the mentions of a cable are recognised, beside those of every cable (`standing-actors.ts`). */
export interface Actors {
  own: Phrasebook
  /** Beginnings of the host's name: `kestri` for Kestria, Kestrian, Kestrians. */
  hostStems: string[]
}

export function actorsOf({ people, principal, post, subject, texts }: Known): Actors {
  const own = new Phrasebook()
  const hosts = hostsOf(post, subject)
  for (const { names, people: demonyms, cities } of hosts) {
    for (const one of [...names, ...demonyms, ...cities]) own.add(one.replace(/^the /u, ''), 'T', 'state')
  }
  for (const person of people) addPerson(person, own)
  for (const form of visitorForms(principal)) own.add(form, 'P', 'name')
  return { own, hostStems: hosts.length > 0 ? [] : inventedHost(texts) }
}

/** Each part of the name by itself, since later sentences use any: `Genaro Choque Huanca` is `Choque`. */
function addPerson({ name, title, side }: Person, own: Phrasebook): void {
  const actor: Actor = side === 'ours' ? 'U' : side === 'other' ? 'O' : 'T'
  const parts = name.split(/\s+/u).filter(part => !/^(?:jr|sr|i+v?)\.?$/iu.test(part))
  own.add(name, actor, 'name')
  parts.forEach((part, at) => {
    if (at > 0) own.add(parts.slice(at).join(' '), actor, 'name')
    if (part.length > 3 && parts.length > 1 && (at > 0 || side !== 'ours')) own.add(part, actor, 'name')
  })
  if (title) own.add(title, actor, 'office')
}
