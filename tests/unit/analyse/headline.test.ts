import { describe, expect, it } from 'vitest'
import { headlineLength, headlineOf } from '../../../src/analyse/headline.ts'
import type { Statement } from '../../../src/model/brief.ts'

const statement = (text: string): Statement => ({
  id: 'p1.1',
  text,
  verbatim: text,
  marking: 'U',
  role: 'background',
  voice: 'advice',
  section: null,
  issue: null,
  leadIn: null,
  references: [],
  source: { cable: null, paragraph: 1, tag: '¶1', spans: [] },
})
const long = statement(`${'word '.repeat(30)}end.`)
const short = statement('Canada wants a longer season.')

describe('headlineOf', () => {
  it('takes the first that fits, the summary before the section', () => {
    expect(headlineOf([long, short], [statement('Another.')])).toBe(short)
    expect(headlineOf([long], [short])).toBe(short)
  })

  it('takes none where none fits', () => expect(headlineOf([long], [long])).toBeNull())

  it('passes over lead-ins and items of lists', () => {
    expect(
      headlineOf([], [statement('It had two parts:'), statement('a season of ten weeks; and'), short]),
    ).toBe(short)
  })

  it('passes over what takes up the sentence before, but for an "it" that stands for nothing', () => {
    const back = ['They will want to hear you say so.', 'But he may raise it.', 'It costs him votes.']
    expect(headlineOf([], [...back.map(statement), short])).toBe(short)
    const plain = statement('It is raining in Tarven.')
    expect(headlineOf([plain], [short])).toBe(plain)
  })

  it('fits two lines of a title', () => {
    expect(headlineOf([], [statement('x'.repeat(headlineLength))])).not.toBeNull()
    expect(headlineOf([], [statement('x'.repeat(headlineLength + 1))])).toBeNull()
  })
})
