import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sketch } from '../unit/read/sketch.ts'

const word = fc
  .string({ unit: fc.constantFrom(...'abcdefghijklmnpqrstuvwxyz'), minLength: 3, maxLength: 9 })
  .filter(text => !/^(?:end|for|and|nor|pass)$/.test(text))
const sentence = fc
  .array(word, { minLength: 4, maxLength: 14 })
  .map(([first = '', ...rest]) => `${first[0]?.toUpperCase()}${first.slice(1)} ${rest.join(' ')}.`)
const text = fc.array(sentence, { minLength: 1, maxLength: 5 }).map(sentences => sentences.join(' '))
const marking = fc.constantFrom('U', 'SBU', 'C', 'S', 'S//NF', 'C/REL USA, GBR')
const paragraph = fc.record({
  marking,
  text,
  bullets: fc.array(fc.record({ text: sentence, marking: fc.option(marking) }), { maxLength: 4 }),
})
const section = fc.record({
  heading: fc.array(fc.constantFrom('TIN', 'FISH', 'PORTS', 'TARIFFS', 'RAIL'), {
    minLength: 1,
    maxLength: 3,
  }),
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 4 }),
})
const style = fc.record({
  heading: fc.constantFrom('ruled', 'underlined', 'inside', 'bare', 'colon'),
  number: fc.constantFrom(
    (n: number, m: string) => `${n}. (${m}) `,
    (n: number, m: string) => `¶${n}. (${m}) `,
    (n: number, m: string) => `${n}.(${m}) `,
    (n: number, m: string) => `(${m}) ${n}. `,
  ),
  sign: fc.constantFrom('--', '-', '*', '•'),
  width: fc.integer({ min: 40, max: 75 }),
  newline: fc.constantFrom('\n', '\r\n', ' \n'),
  junk: fc.constantFrom(null, 'SIPDIS', 'TARVEN 00000214  001.2 OF 002'),
})

interface Style {
  heading: string
  number: (n: number, m: string) => string
  sign: string
  width: number
  newline: string
  junk: string | null
}

function wrap(words: string, { width, junk }: Style): string[] {
  const lines: string[] = []
  for (const next of words.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + next.length < width) lines[lines.length - 1] = `${last} ${next}`
    else lines.push(next)
  }
  // Debris stands within a sentence, where a page ended.
  const at = lines.findIndex(
    (line, index) => index > 0 && /[a-z]$/.test(lines[index - 1] ?? '') && /^[a-z]/.test(line),
  )
  if (junk !== null && at > 0) lines.splice(at, 0, '', junk, '')
  return lines
}

function printHeading(words: string, { heading }: Style): string[] {
  const rule = '-'.repeat(words.length)
  switch (heading) {
    case 'ruled':
      return [rule, words, rule]
    case 'underlined':
      return [words, rule]
    case 'inside':
      return [`---- ${words} ----`]
    default:
      return [heading === 'colon' ? `${words}:` : words]
  }
}

const cable = fc
  .record({ sections: fc.array(section, { minLength: 1, maxLength: 5 }), style })
  .map(({ sections, style: how }) => {
    const printed = ['CONFIDENTIAL TARVEN 000214', '', 'TAGS: PREL', 'SUBJECT: A VISIT', '']
    const expected: string[] = []
    let number = 0
    for (const { heading, paragraphs } of sections) {
      printed.push(...printHeading(heading.join(' '), how), '')
      expected.push(`S issue ${heading.join(' ')}`)
      for (const one of paragraphs) {
        number++
        printed.push(...wrap(how.number(number, one.marking) + one.text, how), '')
        expected.push(`P ${number} (${one.marking})`, `  ${one.text}`)
        for (const bullet of one.bullets) {
          const mark = bullet.marking === null ? '' : `(${bullet.marking}) `
          printed.push(...wrap(`${how.sign} ${mark}${bullet.text}`, { ...how, junk: null }), '')
          expected.push(`  ${how.sign} ${mark}${bullet.text}`)
        }
      }
    }
    return { printed: [...printed, 'ROE'].join(how.newline), expected: [...expected, 'signed ROE'] }
  })

describe('a cable printed from a tree', () => {
  it('reads back the same', () => {
    fc.assert(
      fc.property(cable, ({ printed, expected }) => {
        expect(sketch(printed)).toEqual(expected)
      }),
      { numRuns: 200 },
    )
  })
})
