import type { Cable } from '../model/cable.ts'
import type { Reported } from '../model/diagnostic.ts'
import { readCables } from './read-cables.ts'

/** Reads a text as one cable: the first, where it holds several. Never throws, whatever the text. */
export function readCable(source: string): Reported<Cable> {
  const [first] = readCables(source)
  if (first === undefined) throw new Error('a text has at least one reading')
  return first
}
