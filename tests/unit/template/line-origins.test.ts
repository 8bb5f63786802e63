import { expect, it } from 'vitest'
import { extendedSet } from '../../../src/template/extended-set.ts'
import { LineOrigins } from '../../../src/template/line-origins.ts'
import { prepareSet, prepareSigned } from '../../../src/template/prepare-set.ts'
import { builtInSets, loadTemplateSet } from '../../../src/template-folder.ts'
import { sampleBrief } from './sample-brief.ts'

it.each(builtInSets())(
  'the set %s prints, signed, what it prints otherwise, and each line was written somewhere',
  name => {
    const set = loadTemplateSet(name)
    const extended = extendedSet(set)?.name
    const brief = sampleBrief()
    const whole = extended ? { ...set, base: loadTemplateSet(extended) } : set
    for (const main of ['deck.md.hbs', 'talking-points.md.hbs', 'card.md.hbs', 'memo.md.hbs']) {
      const plain = prepareSet(whole, main).run?.(brief, { ids: false }).value ?? ''
      const signs = new LineOrigins()
      const { text, origins } = signs.read(
        prepareSigned(whole, main, signs)?.(brief, { ids: false }).value ?? '',
      )
      expect(text).toBe(plain)
      const lines = plain.split('\n').filter(line => line.trim() !== '')
      expect(origins).toHaveLength(lines.length)
      expect(origins.every(origin => origin !== null && origin.line > 0)).toBe(true)
    }
  },
)
