import { describe, expect, it } from 'vitest'
import { joinHyphen } from '../../../src/read/hyphens/join-hyphen.ts'
import { wordsOfText } from '../../../src/read/hyphens/words-of-text.ts'

describe('joinHyphen', () => {
  it.each([
    ['THE AMBAS', 'SADOR SAID', 'telegram', ''],
    ['OUR NEGO', 'TIATORS', 'telegram', ''],
    ['THE PRESI', 'DENT', 'telegram', ''],
    ['THEY PRO', 'POSE IT', 'telegram', ''],
    ['WE UN', 'DERSTAND', 'telegram', ''],
    ['A PRO', 'WESTERN VOTE', 'telegram', '-'],
    ['A HAND-TO', 'MOUTH TRUCE', 'telegram', '-'],
    ['A LONG', 'TERM LOAN', 'telegram', '-'],
    ['a U.S.', 'Altamar plan', 'cable', '-'],
    ['the Al', 'Mansoub family', 'cable', '-'],
    ['military-to', 'military talks', 'cable', '-'],
    ['post', 'war years', 'cable', '-'],
    ['FY-2', '3 budget', 'cable', '-'],
    ['two', 'and three-year terms', 'cable', null],
    ['alone ', 'x', 'cable', null],
  ] as const)('%s-/%s (%s)', (before, after, era, text) => {
    expect(joinHyphen(before, after, new Map(), era)).toBe(text)
  })

  it('follows the forms that the text has elsewhere', () => {
    const joined = wordsOfText('COOPERATION IS GOOD.  CO-\nOPERATION')
    expect(joinHyphen('CO', 'OPERATION', joined, 'telegram')).toBe('')
    const minister = wordsOfText('THE MINISTER AND THE EX-\nMINISTER AND ANOTHER MINISTER')
    expect(joinHyphen('EX', 'MINISTER', minister, 'telegram')).toBe('-')
    const kept = wordsOfText('The re-election, the reelected.')
    expect(joinHyphen('re', 'election', kept, 'cable')).toBe('-')
  })
})
