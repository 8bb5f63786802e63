import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allCases } from './cases.ts'
import { companyIn, weightsFrom } from './cross-check.ts'
import { lean } from './decide.ts'

const head = `/**
 * What each sign (\`signs.ts\`) weighs for raise, theirPosition, watchOut and background: log-odds learned from the corpus
 * and held to the hand-set weights of \`cues.ts\`. Written by \`LEARN=1 npx vitest run --config tests/vitest.config.ts
 * scores/learn\`; a sign that is missing here weighs nothing.
 */
export const weights: Record<string, readonly number[]> = {
`

describe('weights of signs', () => {
  it.skipIf(!process.env.LEARN)(
    'are learned from the whole corpus and written',
    () => {
      const cases = allCases()
      const learned = weightsFrom(cases, companyIn(cases))
      const rows = Object.entries(learned).flatMap(([sign, row]) => {
        const rounded = row.map(
          (weight, at) => Math.round(100 * (weight + (sign === 'always' ? (lean[at] ?? 0) : 0))) / 100,
        )
        return rounded.some(weight => Math.abs(weight) >= 0.06)
          ? [`  ${quoted(sign)}: [${rounded.join(', ')}],`]
          : []
      })
      writeFileSync(
        new URL('../../src/analyse/roles/tables/weights.ts', import.meta.url),
        `${head}${rows.sort().join('\n')}\n}\n`,
      )
      expect(rows.length).toBeGreaterThan(100)
    },
    600_000,
  )
})

const quoted = (sign: string): string =>
  /^[a-z]+$/iu.test(sign) ? sign : sign.includes("'") ? `"${sign}"` : `'${sign}'`
