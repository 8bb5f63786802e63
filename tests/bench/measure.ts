import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const root = process.cwd()
export const cli = join(root, 'dist/cli.cjs')
export const scratch = mkdtempSync(join(tmpdir(), 'scenesetter-bench-'))

/** A program with its arguments. */
export type Command = [program: string, ...args: string[]]

/** Milliseconds of the whole process. */
export function time([program, ...args]: Command): number {
  const start = performance.now()
  const { status, error, stderr } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const taken = performance.now() - start
  if (error ?? status !== 0) throw error ?? new Error(`${program} ${args.join(' ')}: ${stderr}`)
  return taken
}

export const isInstalled = ([program, ...args]: Command): boolean =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0

/** Medians of commands that take turns, so that a slower moment of the machine falls on all of them. */
export function compare(commands: Map<string, Command>, runs: number): Map<string, number> {
  for (const command of commands.values()) time(command)
  const taken = new Map([...commands.keys()].map(name => [name, [] as number[]]))
  for (let run = 0; run < runs; run++)
    for (const [name, command] of commands) taken.get(name)?.push(time(command))
  return new Map([...taken].map(([name, all]) => [name, median(all)]))
}

export function median(all: number[]): number {
  const sorted = [...all].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

const hook = join(scratch, 'peak.cjs')
const peak = join(scratch, 'peak')
writeFileSync(
  hook,
  `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)))`,
)

/** One run of the command line: milliseconds, and the most memory it held, in MB. */
export function timeWithMemory(args: string[]): { ms: number; megabytes: number } {
  const ms = time([process.execPath, '--require', hook, cli, ...args])
  return { ms, megabytes: Number(readFileSync(peak, 'utf8')) / 1024 }
}
