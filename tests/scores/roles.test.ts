import { describe, expect, it } from 'vitest'
import { shippedWeights } from '../../src/analyse/roles/weights.ts'
import { keyWords, nothing } from './baselines.ts'
import { allCases, type Case, casesOf } from './cases.ts'
import { leaveOut } from './cross-check.ts'
import { decideBy } from './decide.ts'
import { scoresOf } from './f1.ts'

const held = process.env.SCORE_ALSO

const print = (name: string, scores: number[]): boolean =>
  process.stdout.write(`${name.padEnd(40)}${scores.map(one => one.toFixed(3)).join('  ')}\n`)

describe('roles of sentences (raise, theirPosition, watchOut)', () => {
  const cases = allCases()
  const shipped = (one: Case) => decideBy(shippedWeights, one, [0, 0, 0, 0])
  const inside = scoresOf(cases, shipped)
  const plain = scoresOf(cases, keyWords)
  const unseen = scoresOf(casesOf(new URL('unseen', import.meta.url).pathname), shipped)

  it('are decided better than by key words', () => {
    process.stdout.write(`\n${''.padEnd(40)}raise  their  watch\n`)
    print('everything is background', scoresOf(cases, nothing))
    print('key words alone', plain)
    print('as shipped, on what it learned from', inside)
    print('as shipped, on hands never learned from', unseen)
    if (held) print(`as shipped, on ${held}`, scoresOf(casesOf(held), shipped))
    inside.forEach((score, at) => {
      expect(score).toBeGreaterThan((plain[at] ?? 0) + 0.4)
      expect(unseen[at]).toBeGreaterThan((plain[at] ?? 0) + 0.3)
    })
  })

  it.skipIf(!process.env.CROSS)(
    'are decided better than by key words in cables of another hand',
    () => {
      const out = leaveOut(cases)
      for (const [family, scores] of out.families) print(`  left out: ${family}`, scores)
      print('each family left out', out.all)
      out.all.forEach((score, at) => {
        expect(score).toBeGreaterThan((plain[at] ?? 0) + 0.3)
      })
    },
    600_000,
  )
})
