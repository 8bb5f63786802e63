import { describe, expect, it } from 'vitest'
import { bindBook } from '../../../../src/analyse/book/bind-book.ts'
import { mergeAcronyms } from '../../../../src/analyse/book/merge-acronyms.ts'
import { mergeNamed } from '../../../../src/analyse/book/merge-named.ts'
import { inTime } from '../../../../src/analyse/dates/in-time.ts'
import type { Acronym, Brief, Meeting, Person } from '../../../../src/model/brief.ts'
import { smallGiven } from '../small-cable.ts'

const { brief } = smallGiven()

function at(id: string, iso: string | null, change: Partial<Brief> = {}): Brief {
  const meeting: Meeting = { ...brief.meeting, date: { ...brief.meeting.date, iso } }
  return { ...brief, cable: { ...brief.cable, id }, meeting, meetings: [meeting], ...change }
}

const person = (name: string, title: string | null, side: Person['side'] = null): Person => ({
  name,
  title,
  side,
  marking: 'C',
  sources: [],
})

describe('inTime', () => {
  it('puts recurring days behind the dated and the unknown last', () => {
    const days = [null, '--09-18', '2003-01', '2002-12-16', '2003-01-09'].map(iso => ({ iso }))
    expect(days.sort(inTime).map(({ iso }) => iso)).toEqual([
      '2002-12-16',
      '2003-01',
      '2003-01-09',
      '--09-18',
      null,
    ])
  })
})

describe('bindBook', () => {
  it('orders parts and agenda by date, the undated last, and numbers them', () => {
    const book = bindBook([at('08 C 3', null), at('08 B 2', '2008-05-02'), at('08 A 1', '2008-05-01')])
    expect(book.parts.map(({ number, brief: { cable } }) => [number, cable.id])).toEqual([
      [1, '08 A 1'],
      [2, '08 B 2'],
      [3, '08 C 3'],
    ])
    expect(book.agenda.map(({ part, cable }) => [part, cable])).toEqual([
      [1, '08 A 1'],
      [2, '08 B 2'],
      [3, '08 C 3'],
    ])
  })

  it('lists every stop of a cable with several meetings', () => {
    const one = at('08 A 1', '2008-05-01')
    const later = { ...one.meeting, date: { ...one.meeting.date, iso: '2008-05-09' } }
    const book = bindBook([{ ...one, meetings: [one.meeting, later] }, at('08 B 2', '2008-05-04')])
    expect(book.agenda.map(({ part, meeting }) => [part, meeting.date.iso])).toEqual([
      [1, '2008-05-01'],
      [2, '2008-05-04'],
      [1, '2008-05-09'],
    ])
  })

  it('is marked as high as its highest cable, controls included', () => {
    const marked = (marking: string) => at('08 A 1', null, { cable: { ...brief.cable, marking } })
    expect(bindBook([marked('C'), marked('S//NF'), marked('U')]).cable.marking).toBe('S//NF')
  })

  it('names each principal once', () => {
    expect(bindBook([at('08 A 1', null), at('08 B 2', null)]).principals).toHaveLength(1)
  })
})

describe('mergeNamed', () => {
  it.each([
    ['one full name', person('Anton Sorel', 'Foreign Minister'), person('ANTON SOREL', null), 1],
    ['accents apart', person('José Peña', null), person('Jose Pena', null), 1],
    [
      'a surname in the same office',
      person('Sorel', 'Foreign Minister'),
      person('Anton Sorel', 'Foreign Minister'),
      1,
    ],
    [
      'a surname in another office',
      person('Smith', 'Ambassador'),
      person('John Smith', 'Foreign Minister'),
      2,
    ],
    ['a bare surname that tells nothing', person('Smith', null), person('John Smith', null), 2],
    ['two full names of one surname', person('Ann Smith', 'Minister'), person('John Smith', 'Minister'), 2],
    ['the two sides', person('John Smith', null, 'ours'), person('John Smith', null, 'theirs'), 2],
  ])('%s', (_case, a, b, count) => {
    expect(mergeNamed([a, b])).toHaveLength(count)
    expect(mergeNamed([b, a])).toHaveLength(count)
  })

  it('keeps the fuller name, the longer title and the higher mark', () => {
    const known = { ...person('Sorel', 'Foreign Minister', 'theirs'), marking: 'U' }
    const [merged] = mergeNamed([known, { ...person('Anton Sorel', 'Foreign Minister'), marking: 'S//NF' }])
    expect(merged).toMatchObject({ name: 'Anton Sorel', side: 'theirs', marking: 'S//NF' })
  })
})

describe('mergeAcronyms', () => {
  const acronym = (long: string | null, from: Acronym['from'], marking = 'U'): Acronym => ({
    short: 'GOV',
    long,
    from,
    marking,
  })

  it('prefers what a cable spells out, at the highest mark', () => {
    const found = [acronym('Government', 'table', 'C'), acronym('Government of Valdoria', 'cable')]
    expect(mergeAcronyms(found)).toEqual([acronym('Government of Valdoria', 'cable', 'C')])
  })

  it('keeps both meanings of one that stands for two things', () => {
    const found = [acronym('Government of Valdoria', 'cable'), acronym('Government of Vinland', 'cable')]
    expect(mergeAcronyms(found)).toHaveLength(2)
  })

  it('lists an unexplained one once', () => {
    expect(mergeAcronyms([acronym(null, null), acronym(null, null)])).toHaveLength(1)
  })
})
