import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/*
 * Kills `deck` at random moments, over an old file: it, or the new one, must be there, whole, and nothing else.
 * node tests/strength/kill.js [KILLS] [SEED]
 */
const root = new URL('../../', import.meta.url).pathname
const kills = Number(process.argv[2] ?? 500)
let seed = Number(process.argv[3] ?? 1)
const random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}
const folder = mkdtempSync(join(tmpdir(), 'scenesetter-kill-'))
const output = join(folder, 'deck.pptx')
const signals = ['SIGKILL', 'SIGINT', 'SIGTERM']

/** @param {string} date @param {{ after: number, signal: NodeJS.Signals } | null} kill */
function run(date, kill) {
  const args = [join(root, 'dist/cli.js'), 'deck', join(root, 'tests/corpus/03OTTAWA49.txt'), '-o', output]
  const child = spawn(process.execPath, [...args, '--date', date], { stdio: 'ignore' })
  if (kill) setTimeout(() => child.kill(kill.signal), kill.after)
  /** @type {Promise<{ code: number | null, pid: number | undefined }>} */
  const ended = new Promise(resolve => child.on('exit', code => resolve({ code, pid: child.pid })))
  return ended
}
const standing = () => createHash('sha256').update(readFileSync(output)).digest('hex')

const dates = ['2003-01-05', '2003-01-06']
const whole = []
let time = 0
for (const date of dates) {
  const start = Date.now()
  if ((await run(date, null)).code !== 0) throw new Error('deck fails without being killed')
  time = Date.now() - start
  whole.push(standing())
}

const faults = []
const seen = { old: 0, new: 0 }
for (let at = 0; at < kills; at++) {
  const signal = /** @type {NodeJS.Signals} */ (signals[at % signals.length])
  const before = standing()
  // Half of the kills fall where the file is written, near the end.
  const after = time * (at % 2 === 0 ? random() * 1.2 : 0.8 + random() * 0.4)
  const { pid } = await run(dates[at % 2] ?? '', { after, signal })
  if (!existsSync(output)) faults.push(`kill ${at}: the file is gone`)
  else if (!whole.includes(standing())) faults.push(`kill ${at}: half a file`)
  else seen[standing() === before ? 'old' : 'new'] += 1
  // Only SIGKILL leaves something behind, which the next run takes away.
  const left = readdirSync(folder).filter(name => name.includes(`.${pid}.`))
  if (signal !== 'SIGKILL' && left.length > 0) faults.push(`kill ${at}: ${signal} left ${left.join(', ')}`)
}
await run(dates[0] ?? '', null)
const left = readdirSync(folder).filter(name => name !== 'deck.pptx')
if (left.length > 0) faults.push(`left behind at the end: ${left.join(', ')}`)
rmSync(folder, { recursive: true })
for (const fault of faults) console.log(fault)
console.log(`${kills} kills: ${seen.old} old files, ${seen.new} new, ${faults.length} faults`)
process.exitCode = faults.length > 0 ? 1 : 0
