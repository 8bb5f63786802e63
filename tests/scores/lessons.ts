import { readFileSync } from 'node:fs'
import { actorsOf } from '../../src/analyse/roles/actors/actors.ts'
import { signsOf } from '../../src/analyse/roles/signs.ts'
import type { Unit } from '../../src/analyse/statements/units.ts'
import type { Case } from './cases.ts'
import type { GoldRole } from './gold.ts'
import type { Lesson } from './learn.ts'

/**
 * The sentences of cables; what a fair reader could call something else counts less, and so do the cables `b` and `t`, many
 * of them written to be hard.
 */
export const lessonsOf = (cases: Case[], company: ReadonlyMap<Case, string[][]>): Lesson[] =>
  cases.flatMap(one =>
    one.rows.flatMap(({ signs, role, fair, bySection }, at) =>
      bySection === null
        ? {
            signs: [...signs, ...(company.get(one)?.[at] ?? [])],
            role,
            weight:
              (role === 'background' && fair.size > 0 ? 0.2 : 1) * (one.family.startsWith('b') ? 0.5 : 1),
          }
        : [],
    ),
  )

const letters: Record<string, GoldRole> = { A: 'raise', T: 'theirPosition', W: 'watchOut', B: 'background' }

/** The invented sentences of `sentences.txt`. */
export function plainLessons(): Lesson[] {
  const text = readFileSync(new URL('./sentences.txt', import.meta.url), 'utf8')
  const people = ['Marek', 'Sorel', 'Ilvan'].map(name => ({
    name,
    title: null,
    side: 'theirs' as const,
    marking: 'U',
    sources: [],
  }))
  const known = {
    people,
    principal: 'Secretary Hale',
    post: 'Tarnow',
    subject: null,
    texts: ['The Government of Valdoria'],
  }
  const actors = actorsOf(known)
  return text.split('\n').flatMap(line => {
    const role = letters[line.slice(0, 1)]
    if (!role || line[1] !== ' ') return []
    const signs = [...signsOf(unitOf(line.slice(2)), actors).keys()]
    return [{ signs: signs.filter(sign => !/^(?:section|first|last)/u.test(sign)), role, weight: 0.7 }]
  })
}

const unitOf = (verbatim: string): Unit => ({
  verbatim,
  kind: /[;]|; and$/u.test(verbatim.slice(-6)) ? 'bullet' : 'text',
  marking: null,
  paragraph: 0,
  place: 1,
  heading: null,
  section: 'issue',
  sectionPlace: 0,
  spans: [],
})
