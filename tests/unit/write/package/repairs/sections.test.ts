import { expect, test } from 'vitest'
import { repairSections } from '../../../../../src/write/package/repairs/sections.ts'
import { sampleDeck } from '../../pptx/sample-deck.ts'

const [first] = sampleDeck().slides
const slides = (...sections: (string | null)[]) =>
  sections.flatMap(section => (first ? [{ ...first, section }] : []))
const read = (xml: string) =>
  [...xml.matchAll(/name="([^"]*)" id="([^"]*)">(.*?)<\/p14:section>/gs)].map(([, name, , list = '']) => [
    name,
    ...[...list.matchAll(/id="(\d+)"/g)].map(match => Number(match[1])),
  ])

test('groups neighbours; a slide without a section stays with the one before', () => {
  const xml = repairSections(
    '</p:presentation>',
    slides('Meeting', null, 'Issues & asks', 'Issues & asks', 'Meeting'),
  )
  expect(read(xml)).toEqual([
    ['Meeting', 256, 257],
    ['Issues &amp; asks', 258, 259],
    ['Meeting', 260],
  ])
})

test('opens with PowerPoint’s own name where the first slides have no section', () => {
  expect(read(repairSections('</p:presentation>', slides(null, 'Issues')))).toEqual([
    ['Default Section', 256],
    ['Issues', 257],
  ])
})

test('ids are capital GUIDs, one each, and the same every time', () => {
  const xml = repairSections('</p:presentation>', slides('A', 'B', 'A'))
  const ids = [...xml.matchAll(/id="(\{[^"]*\})"/g)].map(match => match[1] ?? '')
  expect(new Set(ids).size).toBe(3)
  for (const id of ids) expect(id).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/)
  expect(repairSections('</p:presentation>', slides('A', 'B', 'A'))).toBe(xml)
})

test('writes none where no slide has one', () => {
  expect(repairSections('</p:presentation>', slides(null, null))).toBe('</p:presentation>')
})
