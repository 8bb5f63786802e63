import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/*
 * Kills `deck` at random moments, over an old file: it, or the new one, must be there, whole, and nothing else.
 * Each second kill falls while the new one is being written beside.
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

/** @param {string} date @param {{ after: number, isAtWrite: boolean, signal: NodeJS.Signals } | null} kill */
function run(date, kill) {
  const args = [join(root, 'dist/cli.cjs'), 'deck', join(root, 'tests/corpus/03OTTAWA49.txt'), '-o', output]
  const child = spawn(process.execPath, [...args, '--date', date], { stdio: 'ignore' })
  const strike = () => setTimeout(() => child.kill(kill?.signal), kill?.after)
  const watcher = kill?.isAtWrite ? watch(folder, (_, name) => name?.endsWith('.tmp') && strike()) : null
  if (kill && !kill.isAtWrite) strike()
  /** @type {Promise<{ code: number | null, pid: number | undefined }>} */
  const ended = new Promise(resolve =>
    child.on('exit', code => {
      watcher?.close()
      resolve({ code, pid: child.pid })
    }),
  )
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
  const isAtWrite = at % 2 === 1
  const after = isAtWrite ? random() * 4 : time * random() * 1.2
  const { pid } = await run(dates[random() < 0.5 ? 0 : 1] ?? '', { after, isAtWrite, signal })
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
