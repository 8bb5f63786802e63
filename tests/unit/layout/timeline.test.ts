import { describe, expect, it } from 'vitest'
import { front, layOut, textsOf } from './fixtures.ts'
import { overflowing } from './overflowing.ts'

const timeline = (rows: string[]) =>
  layOut(
    `${front}<!-- _class: timeline -->\n\n# (C) Timeline\n\n| When | What |\n| - | - |\n${rows.join('\n')}\n`,
  ).value
const talks = 'talks on fishing zones between both ministries and the northern ports go on '

describe('a timeline', () => {
  it('shows what happens on the same day at one marker, each statement with its own mark and source', () => {
    const deck = timeline([
      '| May 2 | (C) talks on fishing zones [¶1] |',
      '| May 2 | (U) the ministry publishes landings every year [¶2] |',
      '| June 9 | (C) election [¶1] |',
    ])
    const texts = textsOf(deck.slides[0] ?? fail())
    expect(texts.filter(text => text === 'May 2')).toHaveLength(1)
    expect(texts).toEqual(
      expect.arrayContaining([
        '(C) talks on fishing zones [¶1]',
        '(U) the ministry publishes landings every year [¶2]',
      ]),
    )
    expect(markers(deck)).toBe(2)
  })

  it('stands down the slide where its sentences are long, and keeps their order', () => {
    const days = [1, 2, 3, 4, 5, 6, 7, 8]
    const deck = timeline(days.map(day => `| May ${day} | (C) ${talks.repeat(1 + (day % 2))}[¶1] |`))
    expect(overflowing(deck)).toEqual([])
    expect(markers(deck)).toBe(days.length)
    const dates = deck.slides.flatMap(textsOf).filter(text => /^May \d$/.test(text))
    expect(dates).toEqual(days.map(day => `May ${day}`))
    for (const slide of deck.slides) {
      const boxes = slide.shapes.flatMap(shape =>
        shape.type === 'shape' && /^Event/.test(shape.name) ? [shape.box] : [],
      )
      for (const [at, box] of boxes.entries())
        expect(box.y).toBeGreaterThanOrEqual(at === 0 ? 0 : bottom(boxes[at - 1]))
    }
  })
})

const bottom = (box: { y: number; height: number } | undefined): number => (box ? box.y + box.height : 0)

const markers = (deck: ReturnType<typeof timeline>): number =>
  deck.slides.flatMap(({ shapes }) =>
    shapes.filter(shape => shape.type === 'shape' && shape.name === 'Marker'),
  ).length

const fail = (): never => {
  throw new Error('no slide')
}
