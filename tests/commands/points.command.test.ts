import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { corpusFile, emptyFolder, runCommand, sample } from './run-command.ts'

describe('scenesetter points to print', () => {
  it('makes what the ending of -o says, or what --format says in output/', () => {
    const cwd = emptyFolder()
    for (const [name, start] of [
      ['a.pdf', '%PDF-1.7'],
      ['a.docx', 'PK'],
      ['a.html', '<!doctype html>'],
    ] as const) {
      expect(runCommand(['points', sample, '-o', name], { cwd })).toMatchObject({ code: 0, out: `${name}\n` })
      expect(readFileSync(join(cwd, name), 'latin1').startsWith(start)).toBe(true)
    }
    const { out } = runCommand(['points', sample, '--as', 'memo', '-f', 'html'], { cwd })
    expect(out).toBe('output/03-ottawa-49-memo.html\n')
    expect(existsSync(join(cwd, out.trim()))).toBe(true)
    expect(runCommand(['points', sample, '-f', 'txt']).out).toBe(runCommand(['points', sample]).out)
  })

  it('says what had no room on a card, and shows what is picked, first to last', () => {
    const card = runCommand(['points', sample, '--as', 'card'])
    const [, ids = ''] = /to avoid \(([^)]*)\)\. Choose with --pick p/.exec(card.err) ?? []
    expect(ids).toMatch(/^p\d+\.\d+(?:, p\d+\.\d+)*$/)
    const wanted = ids.split(', ').slice(0, 2).reverse().join(',')
    const picked = runCommand(['points', sample, '--as', 'card', '--pick', wanted, '--ids'])
    const shown = picked.out.slice(picked.out.indexOf('Avoid')).match(/p\d+\.\d+(?=\])/g)
    expect(shown?.join(',')).toBe(wanted)
  })

  it('refuses ids of no point, and what is no house style', () => {
    const cwd = emptyFolder()
    expect(runCommand(['points', sample, '--pick', 'p99.1'])).toMatchObject({ code: 1, out: '' })
    expect(runCommand(['points', sample, '--pick', 'four'])).toMatchObject({ code: 2, out: '' })
    writeFileSync(join(cwd, 'office.docx'), 'no zip')
    const { code, err } = runCommand(['points', sample, '-o', 'a.docx', '--reference-doc', 'office.docx'], {
      cwd,
    })
    expect(code).toBe(1)
    expect(err).toContain('command/bad-reference')
    expect(readdirSync(cwd)).toEqual(['office.docx'])
  })

  it('keeps NOFORN on a card whose points are all (C)', () => {
    const card = (...options: string[]) =>
      runCommand(['points', corpusFile('dev-lundala'), '--as', 'card', '--ids', ...options]).out
    const raise = card().split('Raise')[1]?.split('Say:')[0] ?? ''
    const ids = [...raise.matchAll(/- \(C\) [^[]*\[[^\]]*(p\d+\.\d+)\]/g)].map(([, id]) => id)
    expect(ids.length).toBeGreaterThan(1)
    const shown = card('--pick', ids.join(','))
    expect(shown.split('Raise')[1]?.split('Say:')[0]).not.toContain('(C//NF) ')
    expect(shown.trimStart()).toMatch(/^CONFIDENTIAL\/\/NOFORN\n/)
  })
})

describe('scenesetter draft --ids', () => {
  it('shows ids that a deck made of the draft does not', () => {
    const cwd = emptyFolder()
    runCommand(['draft', sample, '--ids', '-o', 'deck.md'], { cwd })
    expect(readFileSync(join(cwd, 'deck.md'), 'utf8')).toMatch(/^- \(C\) .* \[¶7, p7\.5\]$/m)
    const { code, err } = runCommand(['deck', 'deck.md', '-o', 'deck.pptx', '--preview'], { cwd })
    expect([code, err.includes('check/')]).toEqual([0, false])
    expect(readFileSync(join(cwd, 'deck.html'), 'utf8')).not.toContain('p7.5')
  })
})
