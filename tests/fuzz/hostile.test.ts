import { readdirSync, readFileSync } from 'node:fs'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openZip } from '../../src/opc/open-zip.ts'
import { readProduct } from '../../src/pipeline/check-file.ts'
import { parseSettings } from '../../src/settings.ts'
import { sealState } from '../../src/write/seal/seal.ts'
import { emptyFolder } from '../commands/run-command.ts'
import { exercise } from './exercise.ts'

const finds = new URL('finds/', import.meta.url)
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const head = 'CONFIDENTIAL OTTAWA 000049\n\nSUBJECT: YOUR MEETING\n\n'

describe('hostile input', () => {
  it.each(readdirSync(finds).filter(name => !name.startsWith('.')))('past find %s', async name => {
    await exercise(name, new Uint8Array(readFileSync(new URL(name, finds))), emptyFolder())
  })

  it.each([
    ['brackets upon brackets', `${head}1. (C) ${'('.repeat(20_000)}`],
    ['a line of 200,000 letters', `${head}1. (C) ${'a'.repeat(200_000)}`],
    ['a name of 60,000 letters', `${head}1. (C) Foreign Minister Yu${'x'.repeat(60_000)} will see you.\n`],
    [
      'quotations in a paragraph of 22,000 letters',
      `${head}1. (C) ${'He said "we will vote" and "they will not vote" on it. '.repeat(400)}`,
    ],
    [
      'a thousand paragraphs',
      head + Array.from({ length: 1_000 }, (_, at) => `${at + 1}. (C) Canada will vote.\n`).join('\n'),
    ],
    ['template text', `${head}1. (C) {{#each raise}} {{constructor.constructor "return process"}} {{> x}}\n`],
    [
      'a post that leads out of the folder',
      'C O N F I D E N T I A L ../../ETC/PASSWD 000049\n\n1. (C) Canada will vote.\n',
    ],
    [
      'prototype names',
      `${head}1. (C) __proto__ constructor hasOwnProperty (HOP) toString (TS).\n\n2. (C) constructor: valueOf.\n`,
    ],
  ])('%s in a cable is taken as text', async (_what, text) => {
    await exercise('case.txt', bytes(text), emptyFolder())
  })

  it.each([
    ['quotes in quotes', `---\ntitle: x\n---\n\n# (C) x\n\n${'> '.repeat(8_000)}x\n`],
    [
      'lists in lists',
      `---\ntitle: x\n---\n\n# (C) x\n\n${Array.from({ length: 60 }, (_, at) => `${'  '.repeat(at)}- (C) x`).join('\n')}\n`,
    ],
    [
      'prototype names in front matter',
      '---\n__proto__: {title: x}\nconstructor: x\ntitle: y\n---\n\n# (C) x\n',
    ],
    [
      'a bomb of aliases in front matter',
      `---\na0: &a0 [x]\n${Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`).join('\n')}\ntitle: *a30\n---\n\n# (C) x\n`,
    ],
  ])('%s in a draft end in a deck or a message', async (_what, text) => {
    await exercise('case.md', bytes(text), emptyFolder())
  })

  it('settings that are a bomb, or name prototypes, are refused or reported', () => {
    const bomb = `a0: &a0 [x]\n${Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`).join('\n')}\n`
    expect(parseSettings(bomb, 'scenesetter.yaml').diagnostics.map(({ code }) => code)).toContain(
      'command/bad-settings',
    )
    const named = parseSettings('__proto__: {preparedBy: x}\nconstructor: y\n', 'scenesetter.yaml')
    expect(named.value.preparedBy).toBeNull()
    expect(named.diagnostics.length).toBeGreaterThan(0)
  })

  /** A package whose directory claims another size of its parts than they have. */
  const claiming = (size: number): Uint8Array => {
    const bomb = zipSync({ 'ppt/presentation.xml': new Uint8Array(1024 * 1024) })
    const view = new DataView(bomb.buffer)
    for (let at = 0; at + 28 < bomb.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true)
    return bomb
  }

  it('a package that claims more than a deck holds is not unpacked', async () => {
    const bomb = claiming(1024 ** 3)
    expect(openZip(bomb, /./)).toBeNull()
    expect(sealState(bomb)).toBe('none')
    await exercise('case.pptx', bomb, emptyFolder())
  })

  it('a package that claims less than it holds gives no more than it claims', async () => {
    const bomb = claiming(10)
    expect(openZip(bomb, /./)?.get('ppt/presentation.xml')?.length ?? 0).toBeLessThanOrEqual(10)
    await exercise('case.pptx', bomb, emptyFolder())
  })

  it('a deck that lists its slide 100,000 times has it read once', () => {
    const deck = zipSync({
      'ppt/presentation.xml': bytes(`<p:sldIdLst>${'<p:sldId r:id="r1"/>'.repeat(100_000)}</p:sldIdLst>`),
      'ppt/_rels/presentation.xml.rels': bytes('<Relationship Id="r1" Target="slides/slide1.xml"/>'),
      'ppt/slides/slide1.xml': bytes('<p:sp><a:p><a:t>x</a:t></a:p></p:sp>'),
    })
    expect(readProduct(deck, 'case.pptx').product?.pages).toHaveLength(1)
  })

  it('a row of 60,000 cells is read in one pass', () => {
    const cell = '<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>'
    const paper = zipSync({
      'word/document.xml': bytes(`<w:body><w:tr>${cell.repeat(60_000)}</w:tr></w:body>`),
    })
    expect(readProduct(paper, 'case.docx').product?.pages[0]?.lines).toHaveLength(60_000)
  })
})
