import { describe, expect, test } from 'vitest'
import { byWord } from '../../../src/model/by-word.ts'
import { onceFor } from '../../../src/model/once-for.ts'

describe('byWord', () => {
  test('works a word out once, and a name of the language like any other', () => {
    const made: string[] = []
    const lengthOf = byWord(word => {
      made.push(word)
      return word.length
    })
    expect(['tax', 'constructor', 'tax', '__proto__', 'tax', '__proto__'].map(lengthOf)).toEqual([
      3, 11, 3, 9, 3, 9,
    ])
    expect(made).toEqual(['tax', 'constructor', '__proto__'])
  })

  test('keeps nothing of a long word, which would keep its text', () => {
    let made = 0
    const sizeOf = byWord(word => {
      made++
      return word.length
    })
    for (const word of ['commissioners', 'commissioners']) expect(sizeOf(word)).toBe(13)
    expect(made).toBe(2)
  })

  test('forgets where too many are known, and gives the same', () => {
    const doubled = byWord(word => word + word)
    for (let at = 0; at < 45_000; at++) doubled(`w${at}`)
    expect([doubled('w1'), doubled('w44999')]).toEqual(['w1w1', 'w44999w44999'])
  })
})

test('onceFor works an object out once, also where the answer is none', () => {
  let made = 0
  const nameOf = onceFor(({ name }: { name: string | null }) => {
    made++
    return name
  })
  const one = { name: null }
  expect([nameOf(one), nameOf(one), nameOf({ name: 'Roe' })]).toEqual([null, null, 'Roe'])
  expect(made).toBe(2)
})
