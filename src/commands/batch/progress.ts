import { MultiBar, type SingleBar } from 'cli-progress'
import { atInterrupt } from '../../at-interrupt.ts'
import { printable } from '../../diagnostics/paint.ts'

/** How far a batch is: a bar on a terminal, with the rate and the time left; nothing elsewhere. */
export interface Progress {
  step(failed: boolean): void
  /** Prints a line above the bar. */
  log(line: string): void
  end(): Promise<void>
}

export function showProgress(total: number, isTerminal: boolean, err: (text: string) => void): Progress {
  if (!isTerminal) return { step: () => undefined, log: line => err(`${line}\n`), end: async () => undefined }
  const bars = new MultiBar({
    format: '{bar} {value} of {total}{failures}{pace}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    stopOnComplete: false,
    gracefulExit: false,
    fps: 8,
  })
  // The terminal gets its cursor back.
  const release = atInterrupt(() => bars.stop())
  const bar: SingleBar = bars.create(total, 0, { failures: '', pace: '' })
  const start = Date.now()
  let done = 0
  let failures = 0
  return {
    step: failed => {
      done += 1
      if (failed) failures += 1
      const rate = done / Math.max(0.001, (Date.now() - start) / 1000)
      const left = Math.ceil((total - done) / rate)
      const time = left < 100 ? `${left} s` : `${Math.ceil(left / 60)} min`
      bar.update(done, {
        failures: failures === 0 ? '' : `, ${failures} failed`,
        pace: ` · ${rate.toFixed(1)} a second · ${time} left`,
      })
    },
    log: line => bars.log(`${printable(line)}\n`),
    end: async () => {
      bars.stop()
      await release()
    },
  }
}
