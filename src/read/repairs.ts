import type { Repair } from '../model/cable.ts'
import type { Reading } from './reading.ts'

/** The repairs of characters within a stretch of the source. */
export function charactersIn(reading: Reading, start: number, end: number): Repair[] {
  let low = 0
  let high = reading.characters.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((reading.characters[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  let stop = low
  while ((reading.characters[stop]?.start ?? Number.POSITIVE_INFINITY) < end) stop++
  return reading.characters.slice(low, stop)
}

/** Repairs in source order; one that lies within another is dropped. */
export function merge(some: readonly Repair[], others: readonly Repair[]): Repair[] {
  const sorted = [...some, ...others].sort((a, b) => a.start - b.start || b.end - a.end)
  let reach = 0
  return sorted.filter(repair => {
    if (repair.end <= reach && repair.end > repair.start) return false
    reach = Math.max(reach, repair.end)
    return true
  })
}
