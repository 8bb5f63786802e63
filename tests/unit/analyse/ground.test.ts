import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { groundOf, headWithRemarks } from '../../../src/analyse/ground.ts'
import { decode } from '../../../src/read/decode.ts'
import { readCable } from '../../../src/read/read-cable.ts'

const cables = ['../../corpus/', '../../scores/cables/', '../../scores/unseen/'].flatMap(folder => {
  const { pathname } = new URL(folder, import.meta.url)
  return readdirSync(pathname).flatMap(name => (name.endsWith('.txt') ? `${pathname}${name}` : []))
})

describe('remarks without looking for people', () => {
  const compared = cables.map(path => {
    const { value: cable } = readCable(decode(readFileSync(path)).value)
    const options = { cableDate: null }
    return { path, head: headWithRemarks(cable, options), ground: groundOf(cable, options) }
  })

  it('are those of the whole ground', () => {
    for (const { path, head, ground } of compared)
      expect([path, head.diagnostics]).toEqual([path, ground.diagnostics])
  })

  it('suffice for many a cable', () => {
    expect(compared.filter(({ head }) => !('people' in head.value)).length).toBeGreaterThan(20)
  })
})
