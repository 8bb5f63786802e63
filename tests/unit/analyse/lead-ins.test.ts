import { expect, it } from 'vitest'
import { leadInsOf } from '../../../src/analyse/statements/lead-ins.ts'
import type { Unit } from '../../../src/analyse/statements/units.ts'

const unit = (verbatim: string, kind: Unit['kind'] = 'text', paragraph = 0): Unit => ({
  verbatim,
  kind,
  marking: null,
  paragraph,
  place: 0,
  heading: null,
  section: 'issue',
  sectionPlace: 0,
  spans: [],
})

it('leadInsOf finds the sentence before a list, in its own paragraph', () => {
  const units = [
    unit('There are two:'),
    unit('one;', 'bullet'),
    unit('two.', 'bullet'),
    unit('A sentence.'),
    unit('no item of it', 'bullet'),
    unit('Three more:'),
    unit('of another paragraph', 'bullet', 1),
  ]
  const leads = leadInsOf(units).map(lead => lead?.verbatim ?? null)
  expect(leads).toEqual([null, 'There are two:', 'There are two:', null, null, null, null])
})
