import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { covers, highest } from '../../../src/marking/compare-markings.ts'
import { orderControls, releaseTo } from '../../../src/marking/controls.ts'
import { levels, type Marking, rankOf } from '../../../src/marking/marking.ts'
import { asPortion, highestPortion, portionCovers } from '../../../src/marking/portions.ts'
import { portionOf } from '../../../src/marking/print-marking.ts'

const countries = fc.uniqueArray(fc.constantFrom('GBR', 'CAN', 'AUS', 'NZL'), { minLength: 1 })
const control = fc.oneof(
  fc.constantFrom('NF', 'OC', 'XD', 'ND', 'RD', 'FRD', 'LIMDIS', 'SI', 'FGI CAN', 'EYES ONLY', 'REL'),
  countries.map(releaseTo),
)
const marking: fc.Arbitrary<Marking> = fc
  .record({ level: fc.constantFrom(...levels), controls: fc.array(control, { maxLength: 4 }) })
  .map(({ level, controls }) => {
    // A portion bears one release mark at the most.
    const release = controls.find(one => one.startsWith('REL'))
    return {
      level,
      controls: orderControls(controls.filter(one => !one.startsWith('REL') || one === release)),
    }
  })
const print = portionOf

describe('highest', () => {
  it('is idempotent, commutative and associative', () => {
    fc.assert(
      fc.property(marking, marking, marking, (a, b, c) => {
        expect(print(highest([a, a]))).toBe(print(a))
        expect(print(highest([a, b]))).toBe(print(highest([b, a])))
        expect(print(highest([highest([a, b]), c]))).toBe(print(highest([a, highest([b, c])])))
      }),
      { numRuns: 2000 },
    )
  })

  it('is never lower than what it is made of, and keeps every control but release lists', () => {
    fc.assert(
      fc.property(fc.array(marking, { minLength: 1 }), all => {
        const top = highest(all)
        for (const one of all) {
          expect(covers(top, one)).toBe(true)
          expect(rankOf(top.level)).toBeGreaterThanOrEqual(rankOf(one.level))
        }
      }),
    )
  })

  it('survives printing and reading', () => {
    fc.assert(
      fc.property(marking, one => {
        expect(asPortion(portionOf(one))).toBe(portionOf(one))
      }),
    )
  })

  it.each<[rule: string, portions: string[], result: string]>([
    ['10', ['U', 'C', 'U'], 'C'],
    ['10', ['C', 'S'], 'S'],
    ['10', ['U', 'SBU'], 'SBU'],
    ['12', ['C//NF', 'C'], 'C//NF'],
    ['13', ['S//REL TO USA, CAN, GBR', 'S//REL TO USA, CAN'], 'S//REL TO USA, CAN'],
    ['13', ['S//REL TO USA, CAN', 'S//REL TO USA, GBR'], 'S//NF'],
    ['13', ['S//REL TO USA, CAN', 'C'], 'S//NF'],
    ['13', ['S//REL TO USA, CAN', 'U'], 'S//REL TO USA, CAN'],
    ['13', ['S//REL TO USA, CAN', 'C//NF'], 'S//NF'],
    ['13', ['SBU-NF', 'C'], 'C//NF'],
    ['15', ['C//XD', 'S'], 'S//XD'],
    ['15', ['C//XD', 'S//ND'], 'S//ND'],
    ['none', [], 'U'],
    ['a garbled mark counts as the highest', ['C', '?!'], 'TS'],
  ])('rule %s: %j make %s', (_rule, portions, result) => {
    expect(highestPortion(portions)).toBe(result)
  })
})

describe('portionCovers', () => {
  it.each<[string, string, boolean]>([
    ['C', 'C', true],
    ['C', 'U', true],
    ['C', 'SBU', true],
    ['U', 'C', false],
    ['S', 'C//NF', false],
    ['S//NF', 'C//NF', true],
    ['S//NF', 'S//REL TO USA, GBR', true],
  ])('%s over %s: %s', (a, b, expected) => {
    expect(portionCovers(a, b)).toBe(expected)
  })
})
