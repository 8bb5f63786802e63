import { readFileSync } from 'node:fs'
import { analyseCable } from '../../src/analyse/analyse-cable.ts'
import { decode } from '../../src/read/decode.ts'
import { readCables } from '../../src/read/read-cables.ts'
import { median } from './measure.ts'

export interface Warm {
  words: number
  /** Milliseconds for 2,000 words, once V8 has compiled what is hot. */
  read: number
  analyse: number
}

/** Reads and analyses a cable within this process, over and over. */
export function warm(file: string, runs: number): Warm {
  const text = decode(new Uint8Array(readFileSync(file))).value
  const read: number[] = []
  const analyse: number[] = []
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    const cables = readCables(text)
    const between = performance.now()
    for (const { value } of cables) analyseCable(value, { cableDate: null })
    read.push(between - start)
    analyse.push(performance.now() - between)
  }
  const words = text.split(/\s+/).length
  const for2000 = (all: number[]): number => (median(all.slice(Math.floor(runs / 2))) / words) * 2000
  return { words, read: for2000(read), analyse: for2000(analyse) }
}
