import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allCases } from './cases.ts'
import { companyIn, rowsFrom } from './cross-check.ts'
import { lean } from './decide.ts'
import { tableOf } from './learn.ts'

const head = `// biome-ignore-all lint/suspicious/noThenProperty: a word like others
import type { WeightTable } from '../weights.ts'

/**
 * What each sign (\`signs.ts\`) weighs for raise, theirPosition, watchOut and background: log-odds learned from the corpus
 * and held to the hand-set weights of \`cues.ts\`. Written by \`LEARN=1 npx vitest run --config tests/vitest.config.ts
 * scores/learn\`; a sign that is missing here weighs nothing.
 */
export const weights: WeightTable = `

describe('weights of signs', () => {
  it.skipIf(!process.env.LEARN)(
    'are learned from the whole corpus and written',
    () => {
      const cases = allCases()
      const learned = rowsFrom(cases, companyIn(cases))
      const rows = learned.flatMap(([sign, row]): [string, number[]][] => {
        const rounded = row.map(
          (weight, at) => Math.round(100 * (weight + (sign === 'always' ? (lean[at] ?? 0) : 0))) / 100,
        )
        return rounded.some(weight => Math.abs(weight) >= 0.06) ? [[sign, rounded]] : []
      })
      writeFileSync(
        new URL('../../src/analyse/roles/tables/weights.ts', import.meta.url),
        `${head}${printed(tableOf(rows))}\n`,
      )
      expect(rows.length).toBeGreaterThan(100)
    },
    600_000,
  )
})

/** As Biome would have it, a row of weights to a line. */
function printed(value: object, indent = ''): string {
  if (Array.isArray(value)) return `[${value.join(', ')}]`
  const lines = Object.entries(value as Record<string, object>).map(
    ([name, inner]) => `${indent}  ${quoted(name)}: ${printed(inner, `${indent}  `)},\n`,
  )
  // its own parts stay in their order
  return `{\n${(indent === '' ? lines : lines.sort()).join('')}${indent}}`
}

const quoted = (sign: string): string =>
  /^[\p{L}$][\p{L}\p{N}$]*$/u.test(sign) ? sign : sign.includes("'") ? `"${sign}"` : `'${sign}'`
