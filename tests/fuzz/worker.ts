import { parentPort, workerData } from 'node:worker_threads'
import { exercise } from './exercise.ts'

/** Exercises one file after another; the main thread watches the clock. */
parentPort?.on('message', async ({ name, bytes }: { name: string; bytes: Uint8Array }) => {
  try {
    await exercise(name, bytes, workerData as string)
    parentPort?.postMessage(null)
  } catch (cause) {
    parentPort?.postMessage(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause))
  }
})
