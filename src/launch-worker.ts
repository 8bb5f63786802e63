import { createRequire } from 'node:module'
import { Transfer, worker } from 'workerpool'
import type { Job } from './commands/batch/job.ts'

/** A worker of a batch: runs the bundle's `runJob`. The bytes that it made are handed over, not copied. */
const { runJob } = createRequire(import.meta.url)('./program.cjs') as typeof import('./cli.ts')

worker({
  work: async (job: Job) => {
    const result = await runJob(job)
    return new Transfer(
      result,
      result.products.map(({ content }) => content.buffer),
    )
  },
})
