import { describe, expect, it } from 'vitest'
import type { Deck } from '../../../src/model/deck.ts'
import { front, layOut, textsOf } from './fixtures.ts'
import { overflowing } from './overflowing.ts'

const two =
  '# (C) A headline that says what the meeting on fishing zones is about and needs more than one line for it'
const point = '- (C) talks on fishing zones [¶1]'

const placesOf = (deck: Deck, name: string): number[] =>
  deck.slides.map(slide => {
    const shape = slide.shapes.find(one => one.type === 'placeholder' && one.placeholder === name)
    const layout = deck.layouts.find(one => one.name === slide.layout)
    const own = layout?.placeholders.find(one => one.name === name)
    return (shape?.type === 'placeholder' ? shape.box?.y : null) ?? own?.box.y ?? Number.NaN
  })

describe('the grid', () => {
  it('starts every title at one height, with a kicker or without, and the body below its last line', () => {
    const { value } = layOut(
      `${front}# (C) Short\n\n${point}\n\n---\n\n${two}\n\n${point}\n\n---\n\n<!-- _kicker: Fish -->\n\n# (C) Short too\n\n${point}\n`,
    )
    const titles = placesOf(value, 'title')
    expect(new Set(titles.map(Math.round)).size).toBe(1)
    const [short, long, kicked] = placesOf(value, 'body')
    expect(kicked).toBe(short)
    expect(long).toBeGreaterThan(short ?? 0)
  })

  it('keeps what a sentence leads in to below it, and cuts between points before it cuts a list', () => {
    const list = ['one', 'two', 'three', 'four'].map(word => `  - (C) ${`${word} `.repeat(8)}[¶1]`).join('\n')
    const rest = ['a', 'b', 'c'].map(word => `- (C) ${`${word} `.repeat(14)}[¶1]`).join('\n')
    const { value } = layOut(
      `${front}<!-- _class: counterpart -->\n\n# (C) Points\n\n- (C) Their answer had four components: [¶1]\n${list}\n${rest}\n`,
    )
    expect(value.slides).toHaveLength(1)
    const columns = (value.slides[0]?.shapes ?? []).flatMap(shape =>
      shape.type === 'placeholder' && ['left', 'right'].includes(shape.placeholder) ? [shape.paragraphs] : [],
    )
    expect(columns.map(paragraphs => paragraphs.map(({ level }) => level))).toEqual([
      [1, 2, 2, 2, 2],
      [1, 1, 1],
    ])
  })

  it('sets a list across the page where no column holds it whole', () => {
    const list = [1, 2, 3, 4].map(at => `  - (C) ${'word '.repeat(16)}${at} [¶1]`).join('\n')
    const { value } = layOut(
      `${front}<!-- _class: issue -->\n\n# (C) Fish\n\n<!-- _block: position -->\n### Their position\n\n- (C) Their answer had four components: [¶1]\n${list}\n- (C) ${'word '.repeat(12)}[¶1]\n`,
    )
    expect(overflowing(value)).toEqual([])
    const bodies = (value.slides[0]?.shapes ?? []).flatMap(shape =>
      shape.type === 'placeholder' && ['left', 'right'].includes(shape.placeholder) ? [shape.paragraphs] : [],
    )
    expect(bodies.map(paragraphs => paragraphs.map(({ level }) => level))).toEqual([[0, 1, 2, 2, 2, 2, 1]])
  })

  it('sets narrow tables beside each other on one slide', () => {
    const table = (name: string) => `| ${name} | Cable |\n| - | - |\n| A | (U) 07 VELDORA 1 |\n\n`
    const { value } = layOut(
      `${front}<!-- _class: table -->\n\n# (C) Lists\n\n${table('Ref')}${table('Other')}`,
    )
    expect(value.slides).toHaveLength(1)
    expect(value.slides.flatMap(textsOf)).toEqual(expect.arrayContaining(['Ref', 'Other']))
    const [first, second] = (value.slides[0]?.shapes ?? []).flatMap(shape =>
      shape.type === 'table' ? [shape.box] : [],
    )
    expect(second?.y).toBe(first?.y)
    expect(second?.x).toBeGreaterThanOrEqual((first?.x ?? 0) + (first?.width ?? 0))
  })

  it('sets short tables below each other where one of them is wide', () => {
    const table = (name: string) => `| ${name} | Cable |\n| - | - |\n| A | (U) ${name} |\n\n`
    const { value } = layOut(
      `${front}<!-- _class: table -->\n\n# (C) Lists\n\n${table('Short')}${table('A head that is as wide as '.repeat(3))}`,
    )
    expect(value.slides).toHaveLength(1)
    const [first, second] = (value.slides[0]?.shapes ?? []).flatMap(shape =>
      shape.type === 'table' ? [shape.box] : [],
    )
    expect(second?.x).toBe(first?.x)
    expect(second?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0))
  })
})
