import type { Brief } from '../model/brief.ts'
import type { Paper } from '../model/paper.ts'
import { pointsLeftOut } from '../pipeline/points-left-out.ts'
import type { CommandIo } from './command-io.ts'

/** Says which points had no room on a card, and how to choose. */
export function reportPointsLeftOut(io: CommandIo, brief: Brief, paper: Paper): void {
  const missing = pointsLeftOut(brief, paper)
  if (missing.length === 0) return
  const lists = missing.map(({ list, ids }) => `${ids.length} ${list} (${ids.join(', ')})`)
  const ids = missing.flatMap(one => one.ids.slice(0, 1)).join(',')
  io.err(`Not on the card: ${lists.join('; ')}. Choose with --pick ${ids}; points --ids shows the ids.\n`)
}
