import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { emptyFolder, runCommand, sample } from './run-command.ts'

it('draft --merge brings a corrected cable into an edited draft, and marks what both changed', () => {
  const cwd = emptyFolder()
  const at = (name: string) => join(cwd, name)
  const cable = readFileSync(sample, 'latin1')
  writeFileSync(at('cable.txt'), cable, 'latin1')
  expect(runCommand(['draft', 'cable.txt', '-o', 'deck.md'], { cwd }).code).toBe(0)
  const made = readFileSync(at('deck.md'), 'utf8')
  const edited = made.replace('### Their position', '### What Ottawa says')
  writeFileSync(at('deck.md'), edited)

  writeFileSync(at('cable.txt'), cable.replace(/January(\s+)28/g, 'January$129'), 'latin1')
  const merged = runCommand(['draft', 'cable.txt', '--merge', 'deck.md'], { cwd })
  expect(merged).toMatchObject({ code: 0, out: 'deck.md\n' })
  expect(merged.err).toContain('merged without conflict')
  const text = readFileSync(at('deck.md'), 'utf8')
  expect(text).toContain('### What Ottawa says')
  expect(text).toContain('January 29')
  expect(text).not.toContain('January 28')

  writeFileSync(at('deck.md'), text.replaceAll('January 29 in Washington', 'January 29 in D.C.'))
  writeFileSync(at('cable.txt'), cable.replace(/January(\s+)28/g, 'January$130'), 'latin1')
  const again = runCommand(['draft', 'cable.txt', '--merge', 'deck.md'], { cwd })
  expect(again.err).toContain('command/merge-conflict')
  const both = readFileSync(at('deck.md'), 'utf8')
  expect(both).toMatch(
    /<<<<<<< deck\.md\n[\s\S]*January 29 in D\.C\.[\s\S]*=======\n[\s\S]*January 30 in Washington[\s\S]*>>>>>>> made of cable\.txt/,
  )
  const refused = runCommand(['deck', 'deck.md'], { cwd })
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('command/open-conflict')])

  writeFileSync(at('other.md'), edited)
  expect(runCommand(['draft', 'cable.txt', '--merge', 'other.md'], { cwd }).err).toContain('command/no-base')
})
