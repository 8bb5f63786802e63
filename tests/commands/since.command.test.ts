import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { corpusFile, emptyFolder, runCommand } from './run-command.ts'

const given = (cwd: string) => {
  const old = readFileSync(corpusFile('dev-ras-haliq'), 'utf8')
  copyFileSync(corpusFile('dev-ras-haliq'), join(cwd, 'old.txt'))
  const corrected = old
    .replace('000677', '000681')
    .replace('90 miles', '95 miles')
    .replace(/one prosecution(\s+)and not/, 'two prosecutions$1and not')
    .replace(/You should thank him for that\s+message and ask what he heard in reply\. {2}/, '')
  expect(corrected.length).not.toBe(old.length)
  writeFileSync(join(cwd, 'new.txt'), corrected)
}

it('--since tells on the second slide what changed, both sides marked and sourced, also by way of a draft', () => {
  const cwd = emptyFolder()
  given(cwd)
  const made = runCommand(['draft', 'new.txt', '--since', 'old.txt', '-o', 'deck.md'], { cwd })
  expect(made.code).toBe(0)
  const slides = readFileSync(join(cwd, 'deck.md'), 'utf8').split('\n---\n')
  const second = slides[2] ?? ''
  expect(second).toContain('# (S) Changed since 07 RAS HALIQ 677')
  expect(second).toContain(
    '| Ask | (S) We recommend that you ask for two prosecutions and not for another law. [¶1] | (S) We recommend that you ask for one prosecution and not for another law. [07 RAS HALIQ 677 ¶1] |',
  )
  expect(second).toContain('| Ask | *Gone* | (S) You should thank him for that message')
  expect(second).toMatch(/<!--\n[\s\S]*95 miles[\s\S]*\[07 RAS HALIQ 677 ¶4\][\s\S]*-->/)
  // An earlier mark may be lower than what the corrected cable gives the same words.
  const limited = runCommand(['deck', 'deck.md', '--max-marking', 'C'], { cwd })
  expect([limited.code, limited.err]).toEqual([1, expect.stringContaining('since an earlier cable')])
  expect(runCommand(['deck', 'new.txt', '--since', 'old.txt', '--max-marking', 'C'], { cwd }).code).toBe(2)
  const deck = runCommand(['deck', 'deck.md', '-o', 'deck.pptx'], { cwd })
  expect(deck.err).not.toMatch(/check\/|layout\//)
  const checked = runCommand(['check', 'deck.pptx', '--source', 'new.txt', '--since', 'old.txt'], { cwd })
  expect([checked.code, checked.out]).toEqual([0, ''])
})

it('brief --since shows and gives as JSON what changed', () => {
  const cwd = emptyFolder()
  given(cwd)
  const { out } = runCommand(['brief', 'new.txt', '--since', 'old.txt'], { cwd })
  expect(out).toContain('CHANGED SINCE 07 RAS HALIQ 677\n')
  const json = JSON.parse(runCommand(['brief', 'new.txt', '--since', 'old.txt', '--json'], { cwd }).out)
  expect(json.changes).toMatchObject({ compared: true, since: '07 RAS HALIQ 677', new: [] })
  expect(json.changes.gone).toHaveLength(1)
})
