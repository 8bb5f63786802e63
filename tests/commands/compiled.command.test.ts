import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { emptyFolder, sample } from './run-command.ts'

const root = new URL('../../', import.meta.url).pathname
const installed = emptyFolder()
const compiled = join(installed, 'dist/compiled')
const parse = (file = sample) =>
  spawnSync(process.execPath, [join(installed, 'dist/cli.cjs'), 'parse', file], { encoding: 'utf8' })

/** An installed copy, so that what it keeps is its own. */
beforeAll(() => {
  for (const part of ['package.json', 'dist/cli.cjs', 'dist/program.cjs', 'templates'])
    cpSync(join(root, part), join(installed, part), { recursive: true })
})

describe('code compiled in an earlier run', () => {
  it('is kept once a command did its work, and changes nothing', () => {
    expect(parse('missing.txt').status).toBe(1)
    expect(() => readdirSync(compiled)).toThrow()
    const first = parse()
    const kept = readdirSync(compiled)
    expect(kept).toEqual([expect.stringMatching(/-parse$/)])
    const before = readFileSync(join(compiled, kept[0] ?? ''))
    expect(parse()).toMatchObject({ status: 0, stdout: first.stdout, stderr: first.stderr })
    expect(readFileSync(join(compiled, kept[0] ?? '')).equals(before)).toBe(true)
  })

  it('is made anew where it is damaged', () => {
    const [name = ''] = readdirSync(compiled)
    const whole = readFileSync(join(compiled, name))
    writeFileSync(join(compiled, name), whole.subarray(0, 5000))
    expect(parse().status).toBe(0)
    expect(readdirSync(compiled)).toEqual([name])
    expect(readFileSync(join(compiled, name)).length).toBeGreaterThan(5000)
  })

  it('is done without where there is no place for it', () => {
    rmSync(compiled, { recursive: true })
    writeFileSync(compiled, '')
    expect(parse()).toMatchObject({ status: 0, stderr: '' })
    expect(readFileSync(compiled, 'utf8')).toBe('')
  })
})
