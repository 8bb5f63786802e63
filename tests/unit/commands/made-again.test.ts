import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { CommandIo } from '../../../src/commands/command-io.ts'
import { deck } from '../../../src/commands/deck.ts'
import { newSet } from '../../../src/commands/template/new.ts'
import { sampleCable } from '../../../src/files.ts'
import { keepForNextRun } from '../../../src/model/kept.ts'

const folder = mkdtempSync(join(tmpdir(), 'made-again-'))
const at = (name: string) => join(folder, name)
const io: CommandIo = {
  out: () => {},
  err: () => {},
  color: { out: false, err: false },
  page: async () => {},
  columns: null,
  isTerminal: false,
  today: '2026-01-01',
  workingFolder: folder,
}
await newSet(at('office'), {}, io)
const files = ['cable.txt', 'office/deck.md.hbs', 'office/partials/raise.hbs', 'office/theme.yaml'] as const
writeFileSync(at('cable.txt'), readFileSync(sampleCable))
const first = Object.fromEntries(files.map(name => [name, readFileSync(at(name), 'utf8')]))

/** What a user changes, one after the other, each on the files as they were first. */
const edits: [file: (typeof files)[number], change: (text: string) => string][] = [
  ['cable.txt', text => text],
  ['cable.txt', text => text.replace('been one of the worst', 'long been the worst')],
  ['cable.txt', text => text.replace(/^¶3\. [\s\S]*?(?=^¶4\. )/m, '')],
  ['cable.txt', text => text.replace('OTTAWA 000049', 'OTTAWA 000050')],
  ['cable.txt', text => text.replaceAll('(C) ', '(S) ')],
  ['office/partials/raise.hbs', text => text.replace('The embassy advises', 'The post would like')],
  ['office/deck.md.hbs', text => text.replace(/^.*slides\/timeline.*\n/m, '')],
  ['office/deck.md.hbs', text => text.replace(/^.*slides\/sources.*\n?/m, '')],
  ['office/theme.yaml', text => text.replace(/accent: "\w+"/, 'accent: "8A2B2B"')],
  ['office/theme.yaml', text => text.replace(/body: \d+/, 'body: 17')],
  ['office/theme.yaml', text => text.replace(/Calibri|Arial/g, 'Times New Roman')],
  ['cable.txt', text => text],
]

async function made(): Promise<string[]> {
  const products: string[] = []
  const told: string[] = []
  const keep: CommandIo['keep'] = ({ content }) => products.push(Buffer.from(content).toString('latin1'))
  const options = { template: at('office'), output: at('x.pptx'), preview: true }
  await deck([at('cable.txt')], options, { ...io, keep, err: text => told.push(text) })
  return [...products, told.join('')]
}

async function madeOfEach(): Promise<string[][]> {
  const all: string[][] = []
  for (const [file, change] of edits) {
    for (const name of files) writeFileSync(at(name), first[name] ?? '')
    const text = change(first[file] ?? '')
    writeFileSync(at(file), text)
    all.push(await made())
  }
  return all
}

it('makes of what was kept, after each change, the bytes and the remarks that it makes afresh', async () => {
  const afresh = await madeOfEach()
  expect(new Set(afresh.map(([pptx]) => pptx)).size).toBe(edits.length - 1)
  keepForNextRun()
  const again = await madeOfEach()
  const differ = edits.filter((_, index) => JSON.stringify(again[index]) !== JSON.stringify(afresh[index]))
  expect(differ.map(([file, change]) => `${file}: ${change}`)).toEqual([])
}, 60_000)
