import { expect, test } from 'vitest'
import { textRuns } from '../../../../src/write/pptx/text-runs.ts'
import { bodyLevel, paragraph, run, styled } from './sample-text.ts'

const numbers = new Map([['s6', 6]])

test('breaks the line behind each paragraph, softly within a run', () => {
  const runs = textRuns([paragraph(['a', 'b\nc']), paragraph([]), paragraph(['d'])], numbers, {})
  expect(runs.map(({ text, options }) => [text, options?.softBreakBefore, options?.breakLine])).toEqual([
    ['a', false, false],
    ['b', false, false],
    ['c', true, true],
    ['', false, true],
    ['d', false, true],
  ])
})

test('in a placeholder says only what the deck says', () => {
  const [own, plain] = textRuns([paragraph([run('a', { size: 11, color: 'muted' }), 'b'])], numbers, {
    lang: 'en-US',
  })
  expect(own?.options).toMatchObject({ fontSize: 11, color: 'accent6', lang: 'en-US' })
  expect(
    Object.keys(plain?.options ?? {}).filter(key => ['fontSize', 'color', 'align', 'bullet'].includes(key)),
  ).toEqual([])
})

test('outside one carries the style, and the bullet on the first run alone', () => {
  const [first, second] = textRuns(
    [styled(bodyLevel, ['a', run('b', { bold: true })], { level: 1 })],
    numbers,
    {},
  )
  expect(first?.options).toMatchObject({
    fontSize: 18,
    color: 'tx1',
    align: 'left',
    indentLevel: 1,
    bullet: { indent: 8 },
  })
  expect(second?.options?.bullet).toBeUndefined()
  expect(second?.options?.bold).toBe(true)
})

test('leads to a slide by its number; an unknown slide is a bug', () => {
  const [linked] = textRuns([paragraph([run('a', { slide: 's6' })])], numbers, {})
  expect(linked?.options?.hyperlink).toEqual({ slide: 6 })
  expect(() => textRuns([paragraph([run('a', { slide: 's7' })])], numbers, {})).toThrow('s7')
})
