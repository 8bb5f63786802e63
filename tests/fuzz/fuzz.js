import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { partStore } from '../../build/part-store.js'
import { strFromU8, unzipSync, zipSync } from 'fflate'

/*
 * npm run fuzz -- [--minutes 5] [--seed 1]
 * Gives mutated cables, drafts, packages and settings to the commands. A find (a fault of ours, or more than 20 s) is
 * kept in tests/fuzz/finds, which the tests go through from then on.
 */
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string', default: String(Date.now() % 1e6) } },
})
const longest = 20_000
process.chdir(new URL('../..', import.meta.url).pathname)
const folder = mkdtempSync(join(tmpdir(), 'scenesetter-fuzz-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))

const bundle = join(folder, 'fuzz.cjs')
const common = /** @type {const} */ ({
  bundle: true,
  platform: 'node',
  format: 'cjs',
  logLevel: 'error',
  plugins: [partStore],
  banner: { js: `const programUrl=${JSON.stringify(new URL('../../dist/program.cjs', import.meta.url).href)};` },
  define: { 'import.meta.url': 'programUrl' },
})
await build({ ...common, entryPoints: ['tests/fuzz/worker.ts'], outfile: join(folder, 'worker.cjs') })
await build({ ...common, entryPoints: ['tests/fuzz/mutate.ts'], outfile: bundle })
const { mutated, randomFrom } = (await import(bundle)).default

const read = (/** @type {string} */ path) => new Uint8Array(readFileSync(path))
const in_ = (/** @type {string} */ path, /** @type {string} */ ending) =>
  readdirSync(path, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith(ending)).map(name => join(path, name))
const seeds = {
  txt: in_('tests/corpus', '.txt').map(read),
  md: in_('tests/golden', '.md').map(read),
  yaml: [new TextEncoder().encode('prepared-by: J. Doe\ntemplate: briefing\naccept:\n  - marking/source-undated\n')],
  pptx: in_('output', '.pptx').map(read),
}
if (seeds.pptx.length === 0) throw new Error('`npm start` makes the deck that decks are mutated from')

const seed = Number(values.seed)
const random = randomFrom(seed)
const pick = (/** @type {any[]} */ list) => list[Math.floor(random() * list.length)]
const start = () => {
  const worker = new Worker(join(folder, 'worker.cjs'), { workerData: folder, resourceLimits: { maxOldGenerationSizeMb: 1024 } })
  worker.on('error', () => undefined)
  return worker
}

/** Mutates a part of a package, or its bytes. @param {Uint8Array} bytes */
function mutatedPackage(bytes) {
  if (random() < 0.3) return mutated(bytes, bytes, random)
  const parts = unzipSync(bytes)
  const name = pick(Object.keys(parts).filter(one => /\.(xml|rels)$/.test(one)))
  parts[name] = mutated(parts[name], parts[pick(Object.keys(parts))], random)
  if (random() < 0.1) parts[`../${strFromU8(parts[name]).slice(0, 9)}`] = new Uint8Array(9)
  return zipSync(parts, { level: 1 })
}

let worker = start()
let cases = 0
const finds = []
const end = Date.now() + Number(values.minutes) * 60_000
while (Date.now() < end) {
  const kind = random() < 0.5 ? 'txt' : random() < 0.5 ? 'md' : random() < 0.8 ? 'pptx' : 'yaml'
  const from = pick(seeds[kind])
  const bytes = kind === 'pptx' ? mutatedPackage(from) : mutated(from, pick(seeds[kind]), random)
  const name = `case.${kind}`
  const fault = await new Promise(settle => {
    const resolve = (/** @type {string | null} */ found) => {
      clearInterval(clock)
      settle(found)
    }
    const [before, begun] = [process.cpuUsage().user, Date.now()]
    // Of the processor's time, so that a busy machine gives no false finds; waiting for nothing is a find too.
    const clock = setInterval(() => {
      const worked = (process.cpuUsage().user - before) / 1000
      if (worked > longest || Date.now() - begun > 10 * longest) resolve(`takes longer than ${longest / 1000} s`)
    }, 1000)
    worker.once('message', resolve)
    worker.once('exit', () => resolve('the worker ended: out of memory?'))
    worker.postMessage({ name, bytes })
  })
  worker.removeAllListeners('exit')
  cases += 1
  if (fault === null) continue
  mkdirSync('tests/fuzz/finds', { recursive: true })
  const kept = `tests/fuzz/finds/seed-${seed}-${cases}.${kind}`
  writeFileSync(kept, bytes)
  finds.push(kept)
  console.log(`${kept}: ${fault}`)
  await worker.terminate()
  worker = start()
}
await worker.terminate()
console.log(`${cases} cases, seed ${seed}, ${finds.length} finds`)
process.exitCode = finds.length > 0 ? 1 : 0
