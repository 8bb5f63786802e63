import { expect, it } from 'vitest'
import { forgetKept, Kept } from '../../../src/model/kept.ts'

it('keeps the last few by what they were made of, until they are forgotten', () => {
  const kept = new Kept<object>(4, { always: true })
  const made = (key: string) =>
    kept.get(
      () => key,
      () => ({}),
    )
  const a = made('a')
  for (const key of ['b', 'c', 'a', 'd', 'e']) made(key)
  expect(made('a')).toBe(a)
  const b = made('b')
  expect(made('b')).toBe(b)
  forgetKept()
  expect(made('b')).not.toBe(b)
})
