import { describe, expect, it } from 'vitest'
import { failedJob } from '../../../src/commands/batch/failed-job.ts'

const faultOf = (cause: unknown): string => failedJob('a.txt', 'deck', cause).faults.join()

describe('a job that gave no result', () => {
  it('is told with what to do where it took too long', () => {
    const cause = Object.assign(new Error('Promise timed out after 120000 ms'), { name: 'TimeoutError' })
    expect(faultOf(cause)).toBe(
      'a.txt: was left out, since it took more than two minutes; make it by itself: scenesetter deck a.txt',
    )
  })

  it.each([
    Object.assign(new Error('Worker terminated'), { code: 'ERR_WORKER_OUT_OF_MEMORY' }),
    new Error('Workerpool Worker terminated Unexpectedly\n    exitCode: `1`'),
  ])('is told with what to do where memory ran out', cause => {
    expect(faultOf(cause)).toMatch(/more memory than one of many may have.*scenesetter deck a\.txt$/)
  })

  it('is told without the words of the fault, which may be those of the cable', () => {
    expect(faultOf(new TypeError('SECRET words'))).toBe(
      'a.txt: scenesetter met a fault of its own (TypeError).',
    )
  })
})
