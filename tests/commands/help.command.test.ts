import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runCommand } from './run-command.ts'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const named = [...runCommand(['--help']).out.matchAll(/^ {2}(\w+)(?: |$)/gm)]
  .map(([, name]) => name ?? '')
  .filter(name => name !== 'help')
const help = new Map(named.map(name => [name, runCommand([name, '--help']).out]))

describe('the help', () => {
  it('names every command, each with examples that it understands', () => {
    expect(named).toEqual(
      expect.arrayContaining(['deck', 'points', 'draft', 'brief', 'parse', 'check', 'template']),
    )
    for (const [name, text] of help) {
      expect(text, name).toContain('Examples:')
      const examples = text.slice(text.indexOf('Examples:'))
      for (const [, command = '', given = ''] of examples.matchAll(/scenesetter (\w+)([^\n>|)]*)/g))
        for (const [flag] of given.matchAll(/(?<= )--?[a-z-]+/g))
          expect(help.get(command), `${name}: ${flag}`).toContain(flag)
    }
  })

  it('knows every option that the README gives a command', () => {
    const lines = [...readme.matchAll(/scenesetter (\w+)([^\n`|>#]*)/g)]
    expect(lines.length).toBeGreaterThan(15)
    for (const [, command = '', given = ''] of lines) {
      if (!help.has(command)) continue
      for (const [flag] of given.matchAll(/(?<= )--?[a-z-]+/g))
        expect(help.get(command), `${command} ${flag}`).toContain(flag)
    }
    for (const name of named) expect(readme, name).toContain(`scenesetter ${name}`)
  })
})

describe('completion', () => {
  const complete = (script: string, ...words: string[]): string[] => {
    const list = words.map(word => `'${word}'`).join(' ')
    const asked = `COMP_WORDS=(scenesetter ${list}); COMP_CWORD=${words.length}; _scenesetter; printf '%s\\n' "\${COMPREPLY[@]}"`
    return spawnSync('bash', ['-c', `${script}\n${asked}`], { encoding: 'utf8' })
      .stdout.trim()
      .split('\n')
  }

  it('of bash knows commands, options and choices', () => {
    const script = runCommand(['completion', 'bash']).out
    expect(complete(script, 'dr')).toEqual(['draft'])
    expect(complete(script, 'template', 'ne')).toEqual(['new'])
    expect(complete(script, 'deck', '--prev')).toEqual(['--preview'])
    expect(complete(script, 'points', 'cable.txt', '--as', 'c')).toEqual(['card'])
  })

  it('of zsh describes each option', () => {
    const script = runCommand(['completion', 'zsh']).out
    expect(script).toMatch(/^#compdef scenesetter\n/)
    expect(script).toContain("'(-o --output)'{-o,--output}'[")
    expect(script).toContain('--as[full\\: every issue')
  })

  it('is offered for no other shell', () => {
    expect(runCommand(['completion', 'fish'])).toMatchObject({ code: 2, out: '' })
  })
})
