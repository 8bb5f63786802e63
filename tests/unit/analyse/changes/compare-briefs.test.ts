import { describe, expect, it } from 'vitest'
import { analyseCable } from '../../../../src/analyse/analyse-cable.ts'
import { compareBriefs, noChanges } from '../../../../src/analyse/changes/compare-briefs.ts'
import { differingWords } from '../../../../src/analyse/changes/differing-words.ts'
import type { Brief, Change } from '../../../../src/model/brief.ts'
import { readCable } from '../../../../src/read/read-cable.ts'

const head =
  'C O N F I D E N T I A L AVALE 000NUMBER\n\nE.O. 12958: DECL: 01/05/2017\nTAGS: PREL, XX\nSUBJECT: SCENESETTER FOR YOUR MEETING WITH MINISTER TORV\n\n'
const briefOf = (number: string, body: string): Brief =>
  analyseCable(readCable(head.replace('NUMBER', number) + body).value, { cableDate: '2007-01-05' }).value

const old = briefOf(
  '045',
  `1. (C) Minister Torv will see you on January 12.  The ministry was founded in 1920.

FISHERIES
---------

2. (C) Torv says that he opposes any new quota.  You should press Torv for a date for the talks.  Landings fell to
12,000 tons.

3. (SBU) He wants more ships.  Do not mention the inquiry.
`,
)
const compared = (edit: (text: string) => string, number = '046') => {
  const text = `1. (C) Minister Torv will see you on January 12.  The ministry was founded in 1920.

FISHERIES
---------

2. (C) Torv says that he opposes any new quota.  You should press Torv for a date for the talks.  Landings fell to
12,000 tons.

3. (SBU) He wants more ships.  Do not mention the inquiry.
`
  return compareBriefs(briefOf(number, edit(text)), old)
}
const told = ({ about, now, before, was, is }: Change) =>
  `${about}: ${now.text} (${now.marking}) < ${before.text} (${before.marking}); ${was} > ${is}`

describe('compareBriefs', () => {
  it('finds nothing where nothing differs, and names the earlier cable', () => {
    expect(compared(text => text)).toEqual({
      compared: true,
      since: old.cable.id,
      date: '2007-01-05',
      new: [],
      changed: [],
      gone: [],
    })
    expect(old.changes).toEqual(noChanges)
  })

  it('does not mind other line breaks', () => {
    const { new: added, changed, gone } = compared(text => text.replace('fell to\n12,000', 'fell\nto 12,000'))
    expect([added, changed, gone]).toEqual([[], [], []])
  })

  it('tells a date, a figure, an ask, a position and a mark that changed', () => {
    const { changed } = compared(text =>
      text
        .replace('January 12', 'January 13')
        .replace('12,000', '13,000')
        .replace('a date for the talks', 'a place for the talks')
        .replace('any new quota', 'every new quota')
        .replace('3. (SBU)', '3. (C)'),
    )
    expect(changed.map(told)).toEqual(
      expect.arrayContaining([
        'ask: You should press Torv for a place for the talks. (C) < You should press Torv for a date for the talks. (C); date > place',
        'figure: Landings fell to 13,000 tons. (C) < Landings fell to 12,000 tons. (C); to 12,000 > to 13,000',
        'marking: He wants more ships. (C) < He wants more ships. (SBU); null > null',
      ]),
    )
    expect(changed.some(one => one.about === 'position' && one.is === 'every')).toBe(true)
    expect(changed.some(one => one.now.text?.includes('January 13'))).toBe(true)
  })

  it('tells what is new and what is gone, each with its own mark and its own cable', () => {
    const { new: added, gone } = compared(text =>
      text.replace('Do not mention the inquiry.', 'You should also raise the sunken trawler with Torv.'),
    )
    expect(added.map(({ about, now, marking }) => [about, now.text, marking])).toEqual([
      ['ask', 'You should also raise the sunken trawler with Torv.', 'SBU'],
    ])
    expect(gone.map(({ about, before }) => [about, before.text, before.sources[0]?.tag])).toEqual([
      ['watchOut', 'Do not mention the inquiry.', `${old.cable.id} ¶3`],
    ])
  })

  it('tells the earlier cable by a word where it was corrected under its own number', () => {
    const { gone } = compared(text => text.replace('Do not mention the inquiry.', ''), '045')
    expect(gone[0]?.before.sources[0]?.tag).toBe('earlier cable ¶3')
  })

  it('leaves out background that was only put in other words', () => {
    const { new: added, changed, gone } = compared(text => text.replace('was founded in', 'was set up in'))
    expect([added, changed, gone]).toEqual([[], [], []])
  })
})

describe('differingWords', () => {
  it.each([
    ['on January 28 in Ottawa', 'on January 29 in Ottawa', 'January 28', 'January 29'],
    ['a b c', 'a x c', 'b', 'x'],
    ['a b', 'a b c', null, null],
    ['one two three four five six seven end', '1 2 3 4 5 6 7 end', null, null],
    [null, 'a', null, null],
  ])('of %j and %j', (before, now, was, is) => {
    expect(differingWords(before, now)).toEqual({ was, is })
  })
})
