import { cues } from '../../src/analyse/roles/tables/cues.ts'
import type { Row, WeightTable } from '../../src/analyse/roles/weights.ts'
import { type GoldRole, roles } from './gold.ts'
import { priorOf } from './priors.ts'

/** A sentence to learn from. */
export interface Lesson {
  signs: string[]
  role: GoldRole
  weight: number
}

/** How hard the weights are held to what was set by hand: single words harder than cues. */
const holdOf = (sign: string): number => (isWord(sign) ? 8 : isNeighbour(sign) ? 6 : 5)
const isWord = (sign: string): boolean => /^words? /u.test(sign)
const isNeighbour = (sign: string): boolean => /^(?:before|after|paragraph|section mostly) /u.test(sign)
const rounds = 150

/** Adam's moments for one weight. */
interface Slot {
  weights: Float64Array
  prior: Float64Array
  hold: Float64Array
  slope: Float64Array
  mean: Float64Array
  square: Float64Array
}

/**
 * Weights of a log-linear model (softmax over the roles), nearest to the hand-set ones that explain the lessons:
 * least cross-entropy plus half of `holdOf` times the squared distance. Deterministic.
 */
export function learn(lessons: Lesson[]): [sign: string, row: Row][] {
  const signs = frequentSigns(lessons)
  const rows = lessons.map(({ signs: own }) => own.flatMap(sign => signs.get(sign) ?? []))
  const size = signs.size * roles.length
  const slot = slotOf(signs, size)
  for (let round = 1; round <= rounds; round++) {
    for (let at = 0; at < size; at++)
      slot.slope[at] = (slot.hold[at] ?? 0) * ((slot.weights[at] ?? 0) - (slot.prior[at] ?? 0))
    for (const [at, lesson] of lessons.entries()) addSlope(lesson, rows[at] ?? [], slot)
    stepDown(slot, round)
  }
  return [...signs].map(([sign, at]) => [
    sign,
    [...slot.weights.slice(at * roles.length, (at + 1) * roles.length)],
  ])
}

/** The rows of signs, as the table has them. */
export function tableOf(rows: [sign: string, row: Row][]): WeightTable {
  const table = {
    signs: {} as Record<string, Row>,
    words: {} as Record<string, Row>,
    pairs: {} as Record<string, Record<string, Row>>,
  }
  for (const [sign, row] of rows) {
    const [kind, first = '', second] = sign.split(' ')
    if (kind === 'word') table.words[first] = row
    else if (kind !== 'words' || second === undefined) table.signs[sign] = row
    else table.pairs[first] = { ...table.pairs[first], [second]: row }
  }
  return table
}

/** Signs seen twice, words thrice, and all that were set by hand. */
function frequentSigns(lessons: Lesson[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { signs } of lessons) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  const kept = [...counts].filter(
    ([sign, count]) => count > (isWord(sign) ? 2 : 1) || priorOf(sign).some(weight => weight !== 0),
  )
  return new Map(
    [...new Set([...kept.map(([sign]) => sign), ...Object.keys(cues)])].map((sign, at) => [sign, at]),
  )
}

function slotOf(signs: Map<string, number>, size: number): Slot {
  const prior = new Float64Array(size)
  const hold = new Float64Array(size)
  for (const [sign, at] of signs) {
    prior.set(priorOf(sign), at * roles.length)
    hold.fill(holdOf(sign), at * roles.length, (at + 1) * roles.length)
  }
  const zero = (): Float64Array => new Float64Array(size)
  return { weights: prior.slice(), prior, hold, slope: zero(), mean: zero(), square: zero() }
}

/** Roles are four: the loops are written out, since learning goes over all sentences some thousand times. */
function addSlope({ role, weight }: Lesson, row: number[], { weights, slope }: Slot): void {
  const sums = new Float64Array(roles.length)
  for (const sign of row)
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (weights[4 * sign + at] ?? 0)
  const most = Math.max(...sums)
  const powers = sums.map(sum => Math.exp(sum - most))
  const all = powers.reduce((a, b) => a + b, 0)
  const error = powers.map((power, at) => (power / all - (roles[at] === role ? 1 : 0)) * weight)
  for (const sign of row)
    for (let at = 0; at < error.length; at++)
      slope[4 * sign + at] = (slope[4 * sign + at] ?? 0) + (error[at] ?? 0)
}

function stepDown({ weights, slope, mean, square }: Slot, round: number): void {
  const rate = 0.1 * (1 - round / (rounds + 1))
  for (let at = 0; at < weights.length; at++) {
    const g = slope[at] ?? 0
    const m = 0.9 * (mean[at] ?? 0) + 0.1 * g
    const s = 0.99 * (square[at] ?? 0) + 0.01 * g * g
    mean[at] = m
    square[at] = s
    weights[at] =
      (weights[at] ?? 0) - (rate * m) / (1 - 0.9 ** round) / (Math.sqrt(s / (1 - 0.99 ** round)) + 1e-8)
  }
}
