import { setImmediate as turn } from 'node:timers/promises'

const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const

/**
 * From now on an interrupt waits until the step of the program that is running is done; then `before` tidies up and
 * the process ends by the signal, as it does at once where nobody asked for this: in the midst of a long computation
 * too. Call what is returned where there is nothing to tidy up any more.
 */
export function atInterrupt(before: () => void = () => undefined): () => Promise<void> {
  const release = (): void => {
    for (const signal of signals) process.off(signal, end)
  }
  const end = (signal: NodeJS.Signals): void => {
    before()
    release()
    // Whoever else waits for it ends the process, or goes on.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
  }
  for (const signal of signals) process.on(signal, end)
  return async () => {
    // A signal that came meanwhile is told in the next turn but one at the latest; without a listener it would be lost.
    await turn()
    await turn()
    release()
  }
}
