import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { pool as poolOf } from 'workerpool'
import { readIfThere, sha256 } from './files.ts'

/** No cable takes a hundredth of it. */
const longest = 120_000

export interface Pool<J, R> {
  /** Rejects where a job takes longer than two minutes, or more memory than a worker may have. */
  run(job: J): Promise<R>
  end(): Promise<void>
  /** Workers at once. */
  size: number
}

/** Worker threads, one for each core, which run `dist/worker.cjs`. */
export function startPool<J, R>(): Pool<J, R> {
  const size = availableParallelism()
  const pool = poolOf(fileURLToPath(new URL('worker.cjs', import.meta.url)), {
    workerType: 'thread',
    maxWorkers: size,
    workerThreadOpts: { resourceLimits: { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 } },
  })
  return {
    size,
    run: async job => (await pool.exec('work', [job]).timeout(longest)) as R,
    end: async () => void (await pool.terminate()),
  }
}

/** SHA-256 of a file; null where it cannot be read. */
export function digestOfFile(name: string): string | null {
  const bytes = readIfThere(name)
  return bytes && sha256(bytes)
}
