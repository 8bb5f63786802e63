import { readFileSync } from 'node:fs'
import { actorsOf } from '../../src/analyse/roles/actors/actors.ts'
import { signsInOrder } from '../../src/analyse/roles/signs-in-order.ts'
import type { Unit } from '../../src/analyse/statements/units.ts'
import type { Case } from './cases.ts'
import type { GoldRole } from './gold.ts'
import type { Lesson } from './learn.ts'

/**
 * The sentences of cables; what a fair reader could call something else counts less, and so do the cables of `b`, `t`,
 * `j`, `k`, `l`, `aa` and `ad`, many of them written to be hard. Those of the corpus count twice: the roles are defined
 * with them.
 */
export const lessonsOf = (cases: Case[], company: ReadonlyMap<Case, string[][]>): Lesson[] =>
  cases.flatMap(one =>
    one.rows.flatMap(({ signs, role, fair, bySection }, at) =>
      bySection === null
        ? {
            signs: [...signs, ...(company.get(one)?.[at] ?? [])],
            role,
            weight: (role === 'background' && fair.size > 0 ? 0.2 : 1) * countOf(one.family),
          }
        : [],
    ),
  )

const countOf = (family: string): number =>
  /^(?:[bjkl]|a[ad]$)/u.test(family) ? 0.5 : /^(?:D|dev|w|x|y|03OTTAWA49)$/u.test(family) ? 2 : 1

/** The invented sentences: those of `sentences.txt` each by itself, those of `paragraphs.txt` as they follow. */
export const plainLessons = (): Lesson[] => [
  ...invented('sentences.txt').flatMap(lines => lines.flatMap(line => lessonsFrom([line], 0.7))),
  ...invented('paragraphs.txt').flatMap(lines => lessonsFrom(lines, 0.25)),
]

/** Lines with a role's letter, by paragraph. */
const invented = (file: string): string[][] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split(/\n\n+/u)
    .map(paragraph => paragraph.split('\n').filter(line => /^[ATWB] /u.test(line)))

function lessonsFrom(lines: string[], weight: number): Lesson[] {
  const signs = signsInOrder(
    lines.map((line, place) => unitOf(line.slice(2), place)),
    valdoria,
    true,
  )
  return lines.map((line, at) => ({
    signs: (signs[at]?.names ?? []).filter(sign => !/^(?:section|first|last)/u.test(sign)),
    role: letters[line.slice(0, 1)] ?? 'background',
    weight,
  }))
}

const letters: Record<string, GoldRole> = { A: 'raise', T: 'theirPosition', W: 'watchOut', B: 'background' }

const valdoria = actorsOf({
  people: ['Marek', 'Sorel', 'Ilvan'].map(name => ({
    name,
    title: null,
    side: 'theirs' as const,
    marking: 'U',
    sources: [],
  })),
  principal: 'Secretary Hale',
  post: 'Tarnow',
  subject: null,
  texts: ['The Government of Valdoria'],
})

const bulletPoint = /^(?:--?|[*•])\s+/u
const unitOf = (line: string, place: number): Unit => ({
  verbatim: line.replace(bulletPoint, ''),
  kind: bulletPoint.test(line) || /[;]|; and$/u.test(line.slice(-6)) ? 'bullet' : 'text',
  marking: null,
  paragraph: 0,
  place,
  heading: null,
  section: 'issue',
  sectionPlace: 0,
  spans: [],
})
