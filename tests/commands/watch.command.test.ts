import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { emptyFolder, runCommand, sample } from './run-command.ts'

const cli = new URL('../../dist/cli.cjs', import.meta.url).pathname

it('deck --watch makes the deck again at each change, bears faults and half-saved files, and ends at Ctrl-C', async () => {
  const cwd = emptyFolder()
  const at = (name: string) => join(cwd, name)
  copyFileSync(sample, at('cable.txt'))
  mkdirSync(at('office/partials'), { recursive: true })
  writeFileSync(at('office/theme.yaml'), 'extends: briefing\n')
  writeFileSync(at('office/partials/not-found.hbs'), '*Not said*\n')
  const child = spawn(
    process.execPath,
    [cli, 'deck', 'cable.txt', '--template', './office', '--watch', '--preview', '-o', 'x.pptx'],
    { cwd },
  )
  let told = ''
  child.stderr.on('data', chunk => {
    told += chunk
  })
  /** Waits for what comes after what was told before. */
  const next = async (text: string): Promise<string> => {
    await vi.waitFor(() => expect(told).toContain(text), { timeout: 20_000, interval: 20 })
    const end = told.indexOf(text) + text.length
    const before = told.slice(0, end)
    told = told.slice(end)
    return before
  }
  const page = () => readFileSync(at('x.html'), 'utf8')

  expect(await next('Watching for changes')).toContain('marking/source-undated')
  expect(page()).toContain('http-equiv="refresh"')
  writeFileSync(at('office/partials/not-found.hbs'), '*Nothing said*\n')
  const again = await next('made again in')
  expect(again).toContain('office/partials/not-found.hbs changed')
  expect(again).not.toContain('marking/source-undated')
  expect(page()).toContain('Nothing said')

  writeFileSync(at('office/partials/not-found.hbs'), '{{meeting.titel}}\n')
  expect(await next('nothing was made')).toContain('did you mean "title"?')
  expect(page()).toContain('Nothing said')

  rmSync(at('office/partials/not-found.hbs'))
  writeFileSync(at('office/partials/not-found.hbs'), '')
  writeFileSync(at('office/partials/not-found.hbs'), '*Never said*\n')
  await next('made again in')
  await vi.waitFor(() => expect(page()).toContain('Never said'), { timeout: 20_000 })

  writeFileSync(
    at('beside.txt'),
    readFileSync(at('cable.txt'), 'utf8').replaceAll('January 28', 'January 29'),
  )
  renameSync(at('beside.txt'), at('cable.txt'))
  // What was saved in several steps before may be made again once more first.
  await vi.waitFor(() => expect(told).toMatch(/cable\.txt.* changed/), { timeout: 20_000, interval: 20 })
  await vi.waitFor(() => expect(page()).toContain('January 29'), { timeout: 20_000 })

  const ended = new Promise(resolve => child.on('exit', resolve))
  child.kill('SIGINT')
  expect(await ended).toBe(0)
  expect(page()).not.toContain('http-equiv="refresh"')
}, 120_000)

it('--watch refuses standard input', () => {
  const { code, err } = runCommand(['draft', '-', '--watch'], { input: 'x' })
  expect([code, err]).toEqual([1, expect.stringContaining('command/watch-input')])
})
