import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { portionCovers } from '../../../src/marking/portions.ts'
import { front, layOut, textsOf } from './fixtures.ts'
import { overflowing } from './overflowing.ts'

describe('of any draft', () => {
  const words = fc.array(
    fc.constantFrom(
      'fish',
      'inquiry',
      'ports',
      'Oyelaran',
      'a',
      'moratorium',
      'of',
      'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzz',
    ),
    {
      minLength: 1,
      maxLength: 45,
    },
  )
  const names = fc.constantFrom('position', 'raise', 'if-raised', 'avoid', 'watch-out', 'own-name', null)
  const block = fc.record({
    name: names,
    heading: fc.boolean(),
    points: fc.array(words, { minLength: 1, maxLength: 6 }),
  })
  const slide = fc.record({
    class: fc.constantFrom('issue', 'points', 'text', 'summary', 'counterpart', null),
    title: words,
    kicker: fc.boolean(),
    blocks: fc.array(block, { minLength: 1, maxLength: 4 }),
  })

  const print = (slides: (typeof slide extends fc.Arbitrary<infer T> ? T : never)[]) => {
    let id = 0
    const statements: string[] = []
    const text = slides.map(one => {
      const blocks = one.blocks.map(({ name, heading, points }) => {
        const lines = points.map(own => {
          const statement = `id${id++} ${own.join(' ')}`
          statements.push(statement)
          return `- (U) ${statement} [¶1]`
        })
        return `${name ? `<!-- _block: ${name} -->\n` : '\n'}${heading ? '### Heading\n\n' : '\n'}${lines.join('\n')}\n`
      })
      const head = `${one.class ? `<!-- _class: ${one.class} -->\n` : ''}${one.kicker ? '<!-- _kicker: Fish -->\n' : ''}`
      return `${head}\n# (C) ${one.title.join(' ')}\n\n${blocks.join('\n')}`
    })
    return { markdown: front + text.join('\n\n---\n\n'), statements }
  }

  it('loses no statement, overflows nothing, marks nothing below its source', () => {
    fc.assert(
      fc.property(fc.array(slide, { minLength: 1, maxLength: 3 }), slides => {
        const { markdown, statements } = print(slides)
        const { value } = layOut(markdown)
        expect(overflowing(value)).toEqual([])
        const body = value.slides.flatMap(one => textsOf(one)).join('\n')
        const drawn = body.replace(/ …( \[¶1\])?\n(?:.*\n)*?\(C\) … /g, ' ')
        for (const statement of statements)
          expect(drawn.includes(statement) || body.includes(statement.slice(0, 12))).toBe(true)
        // ¶1 is (C): each (U) rose to it.
        expect(body).not.toMatch(/^\(U\) /m)
        for (const one of value.slides) expect(portionCovers(value.banner.text, one.marking)).toBe(true)
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('never throws', () => {
    const bits = fc.constantFrom(
      '---\n',
      '# (C) A\n',
      '- (C) b [¶1]\n',
      '<!-- _class: issue -->\n',
      '<!--',
      '-->',
      '| a | b |\n| - | - |\n',
      '| (U) c [¶2] |\n',
      '\n',
      '### h\n',
      '© ',
      '[¶9]',
      '**',
      '`',
      '<b>',
      '  - x\n',
      '> q\n',
      '1. n\n',
    )
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 25 }), parts => {
        const { value } = layOut(parts.join(''))
        expect(overflowing(value)).toEqual([])
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  it('holds a cell of more words than a function takes arguments', () => {
    const { value } = layOut(`# (C) A\n\n| a | b |\n| - | - |\n| (C) ${'x '.repeat(130_000)}| (C) y |\n`)
    const drawn = value.slides.flatMap(({ shapes }) =>
      shapes.flatMap(shape => (shape.type === 'table' ? shape.rows.slice(1) : [])),
    )
    expect(JSON.stringify(drawn).match(/\bx\b/g)).toHaveLength(130_000)
  }, 60_000)
})
