import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Unusable } from '../../../src/files.ts'
import { Journal } from '../../../src/journal.ts'
import { emptyFolder } from '../../commands/run-command.ts'

const name = '.scenesetter-batch.jsonl'
const entry = { input: 'a.txt', key: 'k', outputs: { 'a.pptx': 'd' } }

it.each([
  ['half of one', '{"input":"a.txt","ke'],
  ['one without outputs', '{"input":"b","key":"k","outputs":null}'],
  ['a list', '[]'],
  ['null', 'null'],
  ['prototype names', '{"input":"__proto__","key":"k","outputs":{"__proto__":"d","constructor":"d"}}'],
])('a journal passes over a line that is %s', (_what, line) => {
  const folder = emptyFolder()
  writeFileSync(join(folder, name), `${line}\n${JSON.stringify(entry)}\n`)
  writeFileSync(join(folder, 'a.pptx'), '')
  const journal = new Journal(folder)
  expect(journal.done('a.txt', 'k')).toEqual(entry)
  expect(journal.madeAs('a.pptx')).toBe('d')
  journal.add({ ...entry, input: 'c.txt' })
  expect(readFileSync(join(folder, name), 'utf8')).toContain('"c.txt"')
})

it('a journal that cannot be written says why', () => {
  const folder = emptyFolder()
  mkdirSync(join(folder, name))
  expect(() => new Journal(folder).add(entry)).toThrow(Unusable)
  expect(() => new Journal(folder).add(entry)).toThrow(/cannot be written: it is a folder/)
})
