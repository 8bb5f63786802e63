import type { Brief } from '../model/brief.ts'
import { briefFields } from './brief-fields.ts'
import type { Field, Shape } from './names/shape.ts'
import { pick } from './words/pick.ts'

/** A name that a template may use, with what it is and what it holds in a cable. */
export interface FieldEntry {
  /** `meeting.counterpart.name`; within a list `title`, as in its `{{#each}}`. */
  name: string
  /** How deep in lists: 0 at the top. */
  depth: number
  kind: 'text' | 'number' | 'yes or no' | 'list' | 'group'
  about: string
  /** The value in the cable, of a list's first entry; null without one. */
  value: string | null
}

/** Every name, in the order of the guide; what an entry of a list holds is told once. */
export const fieldList = (brief: Brief | null): FieldEntry[] =>
  entriesOf(briefFields, '', 0, brief, new Set())

function entriesOf(
  fields: Record<string, Field>,
  before: string,
  depth: number,
  of: unknown,
  told: Set<Shape>,
): FieldEntry[] {
  return Object.entries(fields).flatMap(([key, { about, shape }]) => {
    const value = pick(of, key)
    const name = before === '' ? key : `${before}.${key}`
    const entry = { name, depth, about, kind: kinds[shape.kind], value: shown(value) }
    if (shape.kind === 'fields' && !told.has(shape)) {
      told.add(shape)
      return [entry, ...entriesOf(shape.fields, name, depth, value, told)]
    }
    if (shape.kind !== 'list' || shape.of.kind !== 'fields' || told.has(shape.of)) return [entry]
    told.add(shape.of)
    const first = Array.isArray(value) ? value[0] : null
    return [entry, ...entriesOf(shape.of.fields, '', depth + 1, first, told)]
  })
}

const kinds = {
  text: 'text',
  number: 'number',
  flag: 'yes or no',
  list: 'list',
  fields: 'group',
  unknown: 'text',
} as const

function shown(value: unknown): string | null {
  if (Array.isArray(value)) {
    if (value.length > 0 && value.every(entry => typeof entry === 'string')) return value.join(', ')
    return value.length === 1 ? '1 entry' : `${value.length} entries`
  }
  return typeof value === 'object' || value === undefined ? null : String(value)
}
