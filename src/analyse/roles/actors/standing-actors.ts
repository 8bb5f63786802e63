import { ours, theirOffices, thirds } from '../tables/actors.ts'
import { Phrasebook } from './phrasebook.ts'
import { states } from './states.ts'

/** The actors of every cable: offices, our own side, third parties; every state is one until it is the host. */
export const standingActors = new Phrasebook()

for (const office of theirOffices) standingActors.add(office, 'T', 'office')
for (const third of thirds) standingActors.add(third, 'O', 'name')
for (const { names, people, cities } of states) {
  for (const one of [...names, ...people, ...cities])
    standingActors.add(one.replace(/^the /u, ''), 'O', 'state')
}
for (const our of ours) standingActors.add(our, 'U', 'name')
for (const word of ['he', 'she', 'they', 'him', 'them', 'his', 'her', 'their'])
  standingActors.add(word, 'T', 'pronoun')
for (const word of ['you', 'your', 'yours', 'yourself']) standingActors.add(word, 'P', 'pronoun')
