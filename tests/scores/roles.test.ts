import { describe, expect, it } from 'vitest'
import { weights } from '../../src/analyse/roles/tables/weights.ts'
import { keyWords, nothing } from './baselines.ts'
import { allCases, casesOf } from './cases.ts'
import { leaveOut } from './cross-check.ts'
import { decideBy } from './decide.ts'
import { scoresOf } from './f1.ts'

const held = process.env.SCORE_ALSO

const line = (name: string, scores: number[]): string =>
  `${name.padEnd(34)}${scores.map(one => one.toFixed(3)).join('  ')}\n`

describe('roles of sentences (raise, theirPosition, watchOut)', () => {
  const cases = allCases()
  const shipped = new Map(Object.entries(weights).map(([sign, row]) => [sign, [...row]]))
  const decideShipped = (signs: string[]) => decideBy(shipped, signs, [0, 0, 0, 0])
  const out = leaveOut(cases)
  const inside = scoresOf(cases, () => row => row.bySection ?? decideShipped(row.signs))
  const plain = scoresOf(cases, () => keyWords)

  it('prints its scores beside the baselines', () => {
    let text = `\n${''.padEnd(34)}raise  their  watch\n`
    text +=
      line(
        'everything is background',
        scoresOf(cases, () => nothing),
      ) + line('key words alone', plain)
    for (const [family, scores] of out.families) text += line(`  left out: ${family}`, scores)
    text += line('each family left out', out.all) + line('as shipped, on what it learned from', inside)
    if (held)
      text += line(
        `as shipped, on ${held}`,
        scoresOf(casesOf(held), () => row => row.bySection ?? decideShipped(row.signs)),
      )
    process.stdout.write(text)
    expect(inside.every((score, at) => score >= (out.all[at] ?? 0))).toBe(true)
  })

  it('beats key words by far with each family left out', () => {
    const [raise = 0, their = 0, watch = 0] = out.all
    expect(raise).toBeGreaterThan((plain[0] ?? 0) + 0.2)
    expect(their).toBeGreaterThan((plain[1] ?? 0) + 0.2)
    expect(watch).toBeGreaterThan((plain[2] ?? 0) + 0.2)
  })
})
