import { expect, test } from 'vitest'
import { analyseCable } from '../../../../src/analyse/analyse-cable.ts'
import { readCable } from '../../../../src/read/read-cable.ts'

test('a bare number that repeats one of before is no further figure', () => {
  const cable = readCable(
    'SUBJECT: FIREMEN\n\n1. (U) Some 41 firemen came, and 3 left.\n\n2. (U) Please praise the 41 and ask about 52.\n',
  ).value
  const { figures } = analyseCable(cable, { cableDate: null }).value
  expect(figures.map(({ text }) => text)).toEqual(['41 firemen', '3', '52'])
})
