import { brief } from '../brief.ts'
import type { CommandIo } from '../command-io.ts'
import { deck } from '../deck.ts'
import { points } from '../points.ts'
import type { Job, JobResult } from './job.ts'

const commands = { deck, points, brief }

/** Runs a command on one input, in a worker: it reads the input, and hands back what is to be written. */
export async function runJob({ command, input, options, today, workingFolder }: Job): Promise<JobResult> {
  const result: JobResult = { code: 0, out: '', products: [], faults: [], warnings: 0 }
  const io: CommandIo = {
    out: text => {
      result.out += text
    },
    err: () => undefined,
    page: async text => io.out(text),
    keep: product => result.products.push(product),
    hear: ({ severity, message, code, place }) => {
      const line = place ? `:${place.start.line}` : ''
      if (severity === 'error') result.faults.push(`${input}${line}: ${message} (${code})`)
      else if (severity === 'warning') result.warnings += 1
    },
    columns: null,
    isTerminal: false,
    color: { out: false, err: false },
    today,
    workingFolder,
  }
  result.code = await commands[command]([input], options, io)
  if (result.code === 3) result.faults = [`${input}: held back by --strict: ${result.warnings} warnings`]
  return result
}
