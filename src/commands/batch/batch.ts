import { basename, join } from 'node:path'
import { Unusable } from '../../files.ts'
import { Journal } from '../../journal.ts'
import { digestOfFile, startPool } from '../../pool.ts'
import { version } from '../../version.ts'
import { digest } from '../../write/seal/digest.ts'
import type { CommandIo, ExitCode } from '../command-io.ts'
import { loadSettings } from '../load.ts'
import { loadSet } from '../load-set.ts'
import { distinctName } from '../output-path.ts'
import { writeProducts } from '../write-products.ts'
import { failedJob } from './failed-job.ts'
import type { BatchCommand, Job, JobResult } from './job.ts'
import { showProgress } from './progress.ts'

interface BatchOptions {
  output?: string
  template?: string
  referenceDoc?: string
  force?: boolean
  resume?: boolean
}

/**
 * `scenesetter deck FOLDER -o OUT/`: a command over many inputs, on all cores. A failure is told in a line and stops
 * nothing. Names are given in the order of the inputs, so that each run gives the same ones.
 */
export async function batch(
  command: BatchCommand,
  inputs: string[],
  options: BatchOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const folder = options.output ?? 'output'
  const writes = command === 'deck' || options.output !== undefined
  const journal = new Journal(folder)
  const keyOf = keys(command, options, io)
  const taken = new Set<string>()
  const waiting: { input: string; key: string }[] = []
  let skipped = 0
  for (const input of inputs) {
    const key = keyOf(digestOfFile(input))
    const done = options.resume ? journal.done(input, key) : null
    if (done === null) waiting.push({ input, key })
    else {
      skipped += 1
      for (const name of Object.keys(done.outputs)) taken.add(stemOf(name))
    }
  }

  const codes = new Set<ExitCode>()
  const count = { done: 0, failed: 0, files: 0, warnings: 0 }
  const start = Date.now()
  const progress = showProgress(waiting.length, io.isTerminal && (writes || io.columns === null), io.err)
  const finish = async ({ input, key }: { input: string; key: string }, result: JobResult): Promise<void> => {
    try {
      await place(input, key, result)
    } catch (cause) {
      if (!(cause instanceof Unusable)) throw cause
      result.code = 1
      result.faults.push(...cause.diagnostics.map(({ message, code }) => `${input}: ${message} (${code})`))
    }
    codes.add(result.code)
    count[result.code === 0 ? 'done' : 'failed'] += 1
    count.warnings += result.warnings
    if (result.out !== '') io.out(result.out)
    for (const fault of result.faults) progress.log(fault)
    progress.step(result.code !== 0)
  }
  const place = async (input: string, key: string, { code, products }: JobResult): Promise<void> => {
    const stems = new Map<string, string>()
    const files = products.map(({ path, content }) => {
      const stem = stemOf(basename(path))
      const distinct = stems.get(stem) ?? distinctName(stem, taken)
      stems.set(stem, distinct)
      return { name: distinct + basename(path).slice(stem.length), content }
    })
    if (files.length === 0) return
    const outputs = Object.fromEntries(files.map(({ name, content }) => [name, digest(content)]))
    // Until all is written the entry has no key, so that a killed batch begins with it again.
    journal.add({ input, key: '', outputs })
    const made = (path: string, content: Uint8Array) => journal.madeAs(basename(path)) === digest(content)
    await writeProducts(
      files.map(({ name, content }) => ({ path: join(folder, name), content })),
      { force: options.force ?? false, isOurs: made },
      io.columns === null ? io : { ...io, out: () => undefined },
    )
    if (code === 0) journal.add({ input, key, outputs })
    count.files += files.length
  }

  const pool = startPool<Job, JobResult>()
  const running: [job: { input: string; key: string }, result: Promise<JobResult>][] = []
  const next = async (): Promise<void> => {
    const first = running.shift()
    if (first) await finish(first[0], await first[1])
  }
  try {
    for (const one of waiting) {
      const { today, workingFolder } = io
      const given = writes ? { ...options, output: `${folder}/` } : options
      const job: Job = { command, input: one.input, options: given, today, workingFolder }
      running.push([one, pool.run(job).catch(cause => failedJob(one.input, command, cause))])
      if (running.length >= pool.size * 4) await next()
    }
    while (running.length > 0) await next()
  } finally {
    // Workers that nobody ends keep the process.
    await pool.end()
    await progress.end()
  }
  io.err(`${summary(count, skipped, (Date.now() - start) / 1000, folder)}\n`)
  return ([1, 2, 3] as const).find(code => codes.has(code)) ?? 0
}

/** All that decides what is made of an input, but the day, in a digest. */
function keys(command: BatchCommand, options: BatchOptions, io: CommandIo): (input: string | null) => string {
  const { settings } = loadSettings(io)
  const set = command === 'brief' ? null : loadSet(options.template, settings)
  const { force, resume, output, ...given } = options
  const look = options.referenceDoc ?? null
  const shared = JSON.stringify([version, command, given, settings, set, look && digestOfFile(look)])
  return input => digest(shared, input ?? '')
}

/** `03-ottawa-49` of `03-ottawa-49.pptx`. */
const stemOf = (name: string): string => name.replace(/\.[a-z]+$/, '')

function summary(
  { done, failed, files, warnings }: { done: number; failed: number; files: number; warnings: number },
  skipped: number,
  seconds: number,
  folder: string,
): string {
  const rate = ((done + failed) / Math.max(0.001, seconds)).toFixed(1)
  const parts = [
    `${done} done`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(skipped > 0 ? [`${skipped} unchanged`] : []),
    ...(warnings > 0 ? [`${warnings} warnings (scenesetter parse FILE shows them)`] : []),
  ]
  const where = files > 0 ? `; ${files} files in ${folder}` : ''
  return `${parts.join(', ')}${where}; ${seconds.toFixed(1)} s, ${rate} a second.`
}
