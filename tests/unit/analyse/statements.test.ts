import { describe, expect, it } from 'vitest'
import { referencesIn } from '../../../src/analyse/statements/references-in.ts'
import { unitsOf } from '../../../src/analyse/statements/units.ts'
import { statementsOf } from '../../../src/analyse/statements.ts'
import type { Statement } from '../../../src/model/brief.ts'
import { smallCable, smallGiven } from './small-cable.ts'

const { cable, given } = smallGiven()
const statements = statementsOf(unitsOf(cable), given).value
const find = (words: string): Statement => {
  const found = statements.find(({ verbatim }) => verbatim.includes(words))
  if (!found) throw new Error(`no statement has ${words}`)
  return found
}

describe('statementsOf', () => {
  it('numbers statements by paragraph and place', () => {
    expect(statements.map(({ id }) => id)).toEqual(
      'p1.1 p1.2 p1.3 p2.1 p2.2 p2.3 p2.4 p3.1 p3.2 p4.1 p4.2 p5.1 p5.2 p5.3 p6.1'.split(' '),
    )
  })

  it('marks each with its own mark, else its paragraph’s', () => {
    expect(find('ten weeks').marking).toBe('U')
    expect(find('end to inspections').marking).toBe('C')
    expect(find('eight weeks').marking).toBe('SBU')
    expect(find('closed').marking).toBe('S//NF')
  })

  it('knows where each stands in the source, over line breaks', () => {
    const spans = find('he hopes for a longer season').source.spans
    const words = spans.map(([start, end]) => smallCable.slice(start, end)).join(' ')
    expect(words.replace(/\s+/gu, ' ')).toBe('On fisheries, he hopes for a longer season (ref A).')
  })

  it('resolves references and leaves them out of the text', () => {
    expect(find('he hopes').references).toEqual(
      ['TARNOW 98'].map(id => given.facts.references.find(one => one.id.endsWith(id))?.id),
    )
    expect(find('he hopes').text).toBe('On fisheries, he hopes for a longer season.')
  })

  it('gives roles', () => {
    expect(find('he hopes').role).toBe('theirPosition')
    expect(find('sensitive subject').role).toBe('watchOut')
    expect(find('We recommend').role).toBe('raise')
    expect(find('If asked').role).toBe('ifRaised')
    expect(find('Do not mention').role).toBe('watchOut')
    expect(find('ten weeks').role).toBe('theirPosition')
  })

  it('takes the post’s own points at their word, as words to be said', () => {
    expect(find('We value')).toMatchObject({ role: 'raise', voice: 'principal', issue: 'FISHERIES' })
    expect(find('Your vote')).toMatchObject({ role: 'raise', voice: 'principal', issue: null })
    expect(find('brother')).toMatchObject({ role: 'watchOut', voice: 'advice' })
    expect(find('We recommend').voice).toBe('advice')
  })

  it('gives summary sentences to the issues that they summarise', () => {
    expect(find('looks forward').issue).toBeNull()
    expect(find('he hopes').issue).toBe('FISHERIES')
    expect(find('sensitive subject').issue).toBe('AIRFIELD')
    expect(find('closed').issue).toBe('AIRFIELD')
  })
})

describe('referencesIn', () => {
  const references = ['A', 'B', 'C', 'D'].map(label => ({ label, id: `08 TARNOW ${label}` }))
  const ids = (letters: string): string[] => [...letters].map(label => `08 TARNOW ${label}`)
  it.each([
    ['signed (ref. A).', 'A'],
    ['settled (refs A and C)', 'AC'],
    ['AGREED (REFS B, C AND D).', 'BCD'],
    ['see refs A-C', 'ABC'],
    ['refs (A) and (D) tell', 'AD'],
    ['as reported reftel', 'A'],
    ['as reported reftels', 'ABCD'],
    ['he will refuse a prefect', ''],
    ['the referendum of May', ''],
  ])('%s', (text, letters) => expect(referencesIn(text, references)).toEqual(ids(letters)))

  it('has nothing for a cable without references', () =>
    expect(referencesIn('(ref A) reftel', [])).toEqual([]))
})
