import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyseCable } from '../../../src/analyse/analyse-cable.ts'
import { readCable } from '../../../src/read/read-cable.ts'
import { briefPage } from '../../../src/write/brief-page.ts'

const text = readFileSync(new URL('../../corpus/03OTTAWA49.txt', import.meta.url), 'utf8')
const brief = analyseCable(readCable(text).value, { cableDate: null }).value

test('meeting, bottom line, each issue by role, timeline, people and remarks', () => {
  const page = briefPage(brief, { width: 80, color: false })
  expect(page).toMatch(/^Your Meeting with Canadian Defense Minister McCallum\n03 OTTAWA 49 \(C\)/u)
  expect(page).toContain('With   (C) Canadian Defense Minister John McCallum [¶1, ¶2]')
  expect(page).toContain('Where  not found in the cable')
  const heads = [
    'BOTTOM LINE',
    'IRAQ',
    'MISSILE DEFENSE',
    'NATO/RESOURCES',
    'TIMELINE',
    'FIGURES',
    'PEOPLE',
    'REMARKS',
  ]
  const places = heads.map(head => page.indexOf(`\n${head}`))
  expect(places.every(place => place > 0)).toBe(true)
  expect(places).toEqual([...places].sort((a, b) => a - b))
})

test('no line is wider than the terminal, whatever its width', () => {
  for (const width of [40, 60, 100])
    for (const line of briefPage(brief, { width, color: false }).split('\n'))
      expect(line.length).toBeLessThanOrEqual(width)
})

test('colour only where it is wanted', () => {
  expect(briefPage(brief, { width: 80, color: false })).not.toContain('\u001b')
  expect(briefPage(brief, { width: 80, color: true })).toContain('\u001b[1m')
})
