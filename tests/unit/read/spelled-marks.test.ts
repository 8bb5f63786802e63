import { describe, expect, it } from 'vitest'
import { analyseCable } from '../../../src/analyse/analyse-cable.ts'
import { readCable } from '../../../src/read/read-cable.ts'

const markings = (mark: string) => {
  const text = `CONFIDENTIAL TARVEN 000214\n\nTAGS: PREL\nSUBJECT: A VISIT\n\n1. (${mark}) The Minister wants help.\n\nROE\n`
  return analyseCable(readCable(text).value, { cableDate: null }).value.statements.map(one => one.marking)
}

describe('a portion mark in words', () => {
  it.each([
    ['CONFIDENTIAL', 'C'],
    ['CONFIDENTIAL NOFORN', 'C//NF'],
    ['SECRET NODIS', 'S//ND'],
    ['SECRET', 'S'],
    ['S//FOO BAR BAZ', 'S//FOO BAR BAZ'],
  ])('(%s) keeps its level and its controls', (mark, expected) => {
    expect(markings(mark)).toEqual([expected])
  })
})
