import { describe, expect, it } from 'vitest'
import { mendCharacters } from '../../../src/read/characters/mend-characters.ts'

const mended = (source: string): string => {
  let text = ''
  let at = 0
  for (const repair of mendCharacters(source)) {
    text += source.slice(at, repair.start) + repair.text
    at = repair.end
  }
  return text + source.slice(at)
}

describe('mendCharacters', () => {
  it.each([
    ['Â¶1. (C)', '¶1. (C)'],
    ['the Kingâ€™s â€œplanâ€\u009d', 'the King’s “plan”'],
    ['â€œplanâ€, he said', '“plan”, he said'],
    ['RaÃºl TÃ©llez', 'Raúl Téllez'],
    ['Ã¢â‚¬â„¢', '’'],
    ['it\u0092s', 'it’s'],
    ['a\u0000b\u200bc\u00add', 'abcd'],
    ['a\ud800b', 'a\ufffdb'],
  ])('%j reads as %j', (source, meant) => expect(mended(source)).toBe(meant))

  it.each(['Ibáñez, É»', 'Snøhvit – Tromsø', 'naïve “quotes” ¶', '😀', 'Zariņš\t\f\u00a0'])(
    'leaves %j alone',
    source => expect(mendCharacters(source)).toEqual([]),
  )
})
