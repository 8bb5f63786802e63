import { appendFileSync, copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { version } from '../../src/version.ts'
import { corpusFile, emptyFolder, runCommand, sample } from './run-command.ts'

const inbox = (): string => {
  const cwd = emptyFolder()
  mkdirSync(join(cwd, 'inbox', 'below'), { recursive: true })
  copyFileSync(sample, join(cwd, 'inbox', 'a.txt'))
  copyFileSync(sample, join(cwd, 'inbox', 'below', 'again.txt'))
  copyFileSync(corpusFile('dev-ras-haliq'), join(cwd, 'inbox', 'c.txt'))
  writeFileSync(join(cwd, 'inbox', 'd.txt'), '\u0000\u0001\u0002 no cable')
  writeFileSync(join(cwd, 'inbox', 'notes.md'), 'No cable.')
  return cwd
}
const visible = (folder: string): string[] =>
  readdirSync(folder)
    .filter(name => !name.startsWith('.'))
    .sort()
const decks = ['03-ottawa-49-2.pptx', '03-ottawa-49.pptx', '07-ras-haliq-677.pptx']

describe('a batch', () => {
  it('makes a deck of each cable in a folder, tells each failure in a line, and goes on where it stopped', () => {
    const cwd = inbox()
    const make = (...more: string[]) => runCommand(['deck', 'inbox', '-o', 'decks', ...more], { cwd })
    const { code, out, err } = make()
    expect(code).toBe(1)
    expect(
      out
        .trim()
        .split('\n')
        .map(path => path.replace(/^decks./, ''))
        .sort(),
    ).toEqual(decks)
    expect(visible(join(cwd, 'decks'))).toEqual(decks)
    const [failure, summary, ...more] = err.trim().split('\n')
    expect(failure).toMatch(/^inbox.d\.txt: This is no text.* \(command\/no-cable\)$/)
    expect(summary).toMatch(/^3 done, 1 failed, \d+ warnings .*3 files in decks; .* a second\.$/)
    expect(more).toEqual([])

    expect(make('--resume').err).toMatch(/^0 done, 1 failed, 3 unchanged;/m)
    appendFileSync(join(cwd, 'inbox', 'c.txt'), '\n')
    appendFileSync(join(cwd, 'decks', '.scenesetter-batch.jsonl'), '{"input":"inbox/a.t')
    const again = make('--resume')
    expect(again.out.trim()).toBe(join('decks', '07-ras-haliq-677.pptx'))
    expect(again.err).toMatch(/^1 done, 1 failed, 2 unchanged,/m)
    expect(visible(join(cwd, 'decks'))).toEqual(decks)
  })

  it('of points replaces its plain texts, but not those that were edited since', () => {
    const cwd = inbox()
    const make = () => runCommand(['points', 'inbox/*.txt', '-o', 'papers'], { cwd })
    make()
    appendFileSync(join(cwd, 'papers', '07-ras-haliq-677-points.txt'), 'Ask about the port.\n')
    const { out, err } = make()
    expect(out.trim()).toBe(join('papers', '03-ottawa-49-points.txt'))
    expect(err).toMatch(/^inbox.c\.txt: .*07-ras-haliq-677-points\.txt .* \(command\/output-taken\)$/m)
    expect(readFileSync(join(cwd, 'papers', '07-ras-haliq-677-points.txt'), 'utf8')).toContain('the port')
  })

  it('of briefs prints one line for each cable, in the order of the files', () => {
    const { out } = runCommand(['brief', '--json', 'inbox'], { cwd: inbox() })
    const files = out
      .trim()
      .split('\n')
      .map(line => (JSON.parse(line) as { file: string }).file)
    expect(files.map(file => file.replaceAll('\\', '/'))).toEqual([
      'inbox/a.txt',
      'inbox/below/again.txt',
      'inbox/c.txt',
    ])
  })

  it('says when there is nothing to work on', () => {
    const { code, err } = runCommand(['deck', 'none/*.txt'])
    expect(code).toBe(1)
    expect(err).toContain('command/no-input')
  })
})

it('the version is that of the package', () => {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  expect((JSON.parse(text) as { version: string }).version).toBe(version)
})
