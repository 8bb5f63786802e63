import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyFolder, runCommand, sample } from './run-command.ts'

const preload = new URL('preload/deny-network.cjs', import.meta.url).pathname

/** Runs a command that may not open a socket, with a home and a temporary folder of its own. */
function alone(cwd: string, ...args: string[]) {
  const [home, temporary] = [emptyFolder(), emptyFolder()]
  const result = runCommand(args, {
    cwd,
    env: { NODE_OPTIONS: `--require ${preload}`, HOME: home, TMPDIR: temporary },
  })
  return { ...result, left: [...readdirSync(home), ...readdirSync(temporary)] }
}

describe('without a network', () => {
  it('each command works, and leaves nothing in the home or temporary folder', () => {
    const cwd = emptyFolder()
    copyFileSync(sample, join(cwd, 'cable.txt'))
    mkdirSync(join(cwd, 'inbox'))
    copyFileSync(sample, join(cwd, 'inbox', 'cable.txt'))
    const commands = [
      'deck cable.txt -o deck.pptx --preview',
      'deck inbox -o decks',
      'points cable.txt -o points.pdf',
      'draft cable.txt -o deck.md',
      'draft cable.txt --merge deck.md',
      'deck cable.txt --since inbox/cable.txt -o since.pptx',
      'brief cable.txt --json',
      'parse cable.txt',
      'check deck.pptx --source cable.txt',
      'template list',
      'template new ours',
      'completion bash',
    ]
    for (const command of commands) {
      const { code, err, left } = alone(cwd, ...command.split(' '))
      expect(err, command).not.toContain('NETWORK')
      expect(code, command).toBe(0)
      expect(left, command).toEqual([])
    }
  }, 120_000)

  it('is what the test holds them to', () => {
    for (const reach of [
      "fetch('http://localhost')",
      "require('net').connect(1)",
      "require('dns').lookup('localhost', () => 0)",
    ])
      expect(spawnSync(process.execPath, ['--require', preload, '-e', reach]).status).toBe(99)
  })
})
