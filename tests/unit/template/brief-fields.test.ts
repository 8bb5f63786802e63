import { describe, expect, it } from 'vitest'
import { analyseCable } from '../../../src/analyse/analyse-cable.ts'
import { readCable } from '../../../src/read/read-cable.ts'
import { briefFields } from '../../../src/template/brief-fields.ts'
import type { Shape } from '../../../src/template/names/shape.ts'
import { emptyBrief, sampleBrief } from './sample-brief.ts'

/** Where a value is not what its description says. */
function differences(value: unknown, shape: Shape, path: string): string[] {
  if (value === null || value === undefined) return []
  switch (shape.kind) {
    case 'list':
      return Array.isArray(value)
        ? value.flatMap((entry, at) => differences(entry, shape.of, `${path}.${at}`))
        : [`${path} is no list`]
    case 'fields':
      return typeof value === 'object'
        ? fieldDifferences(value, shape.fields, path)
        : [`${path} has no fields`]
    case 'text':
      return typeof value === 'string' ? [] : [`${path} is no text`]
    case 'number':
      return typeof value === 'number' ? [] : [`${path} is no number`]
    case 'flag':
      return typeof value === 'boolean' ? [] : [`${path} is no yes or no`]
    default:
      return [`${path} is not described`]
  }
}

const fieldDifferences = (value: object, fields: Record<string, { shape: Shape }>, path: string): string[] =>
  Object.entries(value).flatMap(([key, entry]) => {
    const field = fields[key]
    return field ? differences(entry, field.shape, `${path}.${key}`) : [`${path}.${key} is not described`]
  })

describe('briefFields', () => {
  const cable = `S E C R E T VELDORA 000212
SIPDIS
E.O. 12958: DECL: 05/11/2017
TAGS: PREL, EFIS, VD
SUBJECT: SCENESETTER FOR YOUR MAY 14 MEETING WITH MINISTER OYELARAN-VOSS
REF: A. 06 VELDORA 1880
Classified By: Ambassador I. Thornquist, reasons 1.4 (b) and (d).

1. (S) SUMMARY: Fisheries Minister Ada Oyelaran-Voss wants a date for the
EEZ talks (ref A). END SUMMARY.

FISHERIES
---------

2. (C) She told the Embassy on May 2, 2007 that landings fell by 40 percent.
You should press for inspections.
THORNQUIST
`
  const analysed = () => analyseCable(readCable(cable).value, { cableDate: null }).value

  it.each([
    ['an empty Brief', emptyBrief],
    ['a hand-made one', sampleBrief],
    ['a real one', analysed],
  ])('describes %s', (_name, make) => {
    expect(
      differences(JSON.parse(JSON.stringify(make())), { kind: 'fields', fields: briefFields }, 'brief'),
    ).toEqual([])
  })

  it('describes every field of a real one at its top', () => {
    expect(Object.keys(briefFields).sort()).toEqual(Object.keys(analysed()).sort())
  })
})
