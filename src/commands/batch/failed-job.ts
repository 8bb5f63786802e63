import type { JobResult } from './job.ts'

/**
 * The result of a job whose worker never gave one: it ran out of time or of memory, or met a fault of ours. Told without
 * the cable's words.
 */
export const failedJob = (input: string, command: string, cause: unknown): JobResult => ({
  code: 1,
  out: '',
  products: [],
  faults: [`${input}: ${reasonOf(cause, `scenesetter ${command} ${input}`)}`],
  warnings: 0,
})

function reasonOf(cause: unknown, alone: string): string {
  const { name = 'unknown', message = '', code = '' } = cause instanceof Error ? (cause as Fault) : {}
  if (name === 'TimeoutError')
    return `was left out, since it took more than two minutes; make it by itself: ${alone}`
  if (code === 'ERR_WORKER_OUT_OF_MEMORY' || /terminated unexpectedly/i.test(message))
    return `was left out, since it took more memory than one of many may have; make it by itself: ${alone}`
  return `scenesetter met a fault of its own (${name}).`
}

interface Fault extends Error {
  code?: string
}
