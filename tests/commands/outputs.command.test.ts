import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeWhole } from '../../src/write-whole.ts'
import { emptyFolder, runCommand, sample } from './run-command.ts'

describe('an output', () => {
  it('is replaced while it is as it was made, and kept once a deck was edited, until --force', () => {
    const cwd = emptyFolder()
    const deck = join(cwd, 'deck.pptx')
    const make = (...more: string[]) => runCommand(['deck', sample, '-o', 'deck.pptx', ...more], { cwd })
    expect(make().code).toBe(0)
    const first = readFileSync(deck)
    expect(make('--date', '2003-01-06').code).toBe(0)
    expect(readFileSync(deck).equals(first)).toBe(false)

    const parts = unzipSync(new Uint8Array(readFileSync(deck)))
    const slide = parts['ppt/slides/slide1.xml'] ?? new Uint8Array()
    parts['ppt/slides/slide1.xml'] = strToU8(strFromU8(slide).replace('</a:t>', '!</a:t>'))
    const edited = zipSync(parts)
    writeFileSync(deck, edited)
    const refused = make()
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toContain('command/output-taken')
    expect(refused.err).toContain('deck.pptx has been edited since it was made')
    expect(readFileSync(deck).equals(edited)).toBe(true)
    expect(make('--force').code).toBe(0)
    expect(readFileSync(deck).equals(first)).toBe(true)
    expect(readdirSync(cwd)).toEqual(['deck.pptx'])
  })

  it('is no file named -', () => {
    const cwd = emptyFolder()
    for (const command of ['deck', 'draft', 'points']) {
      const { code, err } = runCommand([command, sample, '-o', '-'], { cwd })
      expect(code).not.toBe(0)
      expect(err).toContain('without -o')
    }
    expect(readdirSync(cwd)).toEqual([])
  })

  it('never overwrites an edited draft, nor a file that scenesetter did not make', () => {
    const cwd = emptyFolder()
    const make = () => runCommand(['draft', sample, '-o', 'deck.md'], { cwd })
    expect(make().code).toBe(0)
    expect(make().code).toBe(0)
    appendFileSync(join(cwd, 'deck.md'), '\n- (C) Ask about the frigates. [staff]\n')
    const edited = readFileSync(join(cwd, 'deck.md'), 'utf8')
    expect(make().err).toContain('has been edited since it was made')
    expect(readFileSync(join(cwd, 'deck.md'), 'utf8')).toBe(edited)

    writeFileSync(join(cwd, 'points.txt'), 'My own notes.\n')
    const { code, err } = runCommand(['points', sample, '-o', 'points.txt'], { cwd })
    expect(code).toBe(1)
    expect(err).toContain('points.txt bears no seal of scenesetter')
    expect(readFileSync(join(cwd, 'points.txt'), 'utf8')).toBe('My own notes.\n')
  })

  it('writes neither deck nor preview where one of them was edited', () => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'deck.html'), '<!doctype html>\n<p>Mine</p>\n')
    const { code } = runCommand(['deck', sample, '-o', 'deck.pptx', '--preview'], { cwd })
    expect(code).toBe(1)
    expect(readdirSync(cwd)).toEqual(['deck.html'])
  })
})

describe('writing whole', () => {
  it('keeps the mode of the file, follows a link, and leaves nothing beside', async () => {
    const folder = emptyFolder()
    writeFileSync(join(folder, 'file'), 'old')
    chmodSync(join(folder, 'file'), 0o600)
    symlinkSync('file', join(folder, 'link'))
    await writeWhole(join(folder, 'link'), 'new')
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('new')
    expect(statSync(join(folder, 'file')).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder).sort()).toEqual(['file', 'link'])
  })

  it('takes away what a killed process left', async () => {
    const folder = emptyFolder()
    await writeWhole(join(folder, 'here', 'a'), '')
    const { hostname } = await import('node:os')
    // The largest process id of any system is below this one.
    const left = `.deck.pptx.${hostname()}.99999999.0123abcd.tmp`
    mkdirSync(join(folder, 'there'))
    writeFileSync(join(folder, 'there', left), 'half')
    await writeWhole(join(folder, 'there', 'deck.pptx'), 'whole')
    expect(readdirSync(join(folder, 'there'))).toEqual(['deck.pptx'])
  })

  it('writes to a device, and says why it cannot write to a folder or a full disk', async () => {
    await writeWhole('/dev/null', 'gone')
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
    await expect(writeWhole('/dev/full', 'more')).rejects.toThrow('the disk is full')
    await expect(writeWhole(emptyFolder(), 'more')).rejects.toThrow('it is a folder')
  })
})
