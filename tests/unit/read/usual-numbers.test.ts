import { describe, expect, it } from 'vitest'
import { readCable } from '../../../src/read/read-cable.ts'
import { sketch } from './sketch.ts'

const first = 'The Minister will be glad to see you come.'
const second = 'The General will be glad to see you leave.'
const third = 'The Governor has not made up his mind yet.'
const text = (...lines: string[]) => `CONFIDENTIAL TARVEN 12\n\nSUBJECT: A\n\n${lines.join('\n\n')}\n\nROE\n`

describe('paragraph numbers written in another way', () => {
  it.each([['§%'], ['§ %.'], ['#%.'], ['[%]'], ['(%)'], ['% -'], ['%'], ['Para %:']])('%s', sign => {
    const lines = [first, second, third].map((words, at) => `${sign.replace('%', String(at + 1))} ${words}`)
    expect(sketch(text(...lines)).slice(1)).toEqual([
      'P 1',
      `  ${first}`,
      'P 2',
      `  ${second}`,
      'P 3',
      `  ${third}`,
      'signed ROE',
    ])
  })

  it('are roman numerals over marks', () => {
    expect(sketch(text(`I. (C) ${first}`, `II. (U) ${second}`)).slice(1, 4)).toEqual([
      'P 1 (C)',
      `  ${first}`,
      'P 2 (U)',
    ])
  })

  it('are no numbers where the text has others, or does not count on', () => {
    expect(sketch(text(`1. (C) ${first}`, `2. (C) ${second}`, `(1) ${third}`)).slice(-2)).toEqual([
      `  (1) ${third}`,
      'signed ROE',
    ])
    expect(sketch(text(`4 ${first}`, `9 ${second}`)).filter(line => /^P \d/.test(line))).toEqual([])
  })

  it('have parts: 1.1, 2(a)', () => {
    expect(
      sketch(text(`1. (C) ${first}`, `1.1 (U) ${second}`, `1.2 (C) ${third}`, `2. (C) ${first}`)).slice(1),
    ).toEqual([
      'P 1 (C)',
      `  ${first}`,
      `  1.1 (U) ${second}`,
      `  1.2 (C) ${third}`,
      'P 2 (C)',
      `  ${first}`,
      'signed ROE',
    ])
  })
})

describe('portion marks without brackets', () => {
  it.each([['C'], ['S/NF'], ['SBU -'], ['C:'], ['/C/']])('1. %s', sign => {
    const source = text(`1. ${sign} ${first}`, `2. ${sign} ${second}`)
    const mark = sign.replace(/^\/|\/$|\W+$/g, '')
    expect(sketch(source).slice(1, 5)).toEqual([
      `P 1 (${mark})`,
      `  ${first}`,
      `P 2 (${mark})`,
      `  ${second}`,
    ])
    const odd = readCable(source).diagnostics.find(({ code }) => code === 'read/odd-mark')
    expect(odd?.message).toContain(`1. ${sign}`)
  })

  it('are names where no other paragraph has one', () => {
    expect(sketch(text('1. U Thant will receive you in his house.', `2. ${second}`, `3. ${third}`))[1]).toBe(
      'P 1',
    )
  })

  it('are never names that would lower a paragraph', () => {
    const named = text('1. U Nu asked for boats.', '2. U Thant said that none would come.')
    expect(sketch(named).slice(1, 5)).toEqual([
      'P 1',
      '  U Nu asked for boats.',
      'P 2',
      '  U Thant said that none would come.',
    ])
    expect(sketch(text(`1. C ${first}`, `2. U ${second}`)).slice(1, 4)).toEqual([
      'P 1 (C)',
      `  ${first}`,
      'P 2 (U)',
    ])
  })
})
