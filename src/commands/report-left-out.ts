import type { BriefedCable } from '../pipeline/brief-cables.ts'
import { leftOutLine } from '../pipeline/limit/left-out-line.ts'
import type { CommandIo } from './command-io.ts'

/** Counts what a limited version lacks, on the terminal only: the product must not tell. */
export function reportLeftOut(io: CommandIo, { limited }: BriefedCable): void {
  if (limited) io.err(`${leftOutLine(limited.leftOut, limited.level)}\n`)
}
