import { describe, expect, it } from 'vitest'
import { readCable } from '../../../src/read/read-cable.ts'
import { sketch, sketchOf } from './sketch.ts'

const printed = `58. Telegram From the Embassy in Altamar to the Department of State

San Telmo, May 28, 1971, 1215Z.

1. Base. The Minister said that "we begin to count."1 He sees a lease.

                                        Altamar     183

  1 As reported in telegram 1021 from San Telmo, May 20. (Ibid.,
DEF 15-4)

184     Foreign Relations, 1969-1976, Volume E-5

2. Highlands. We do not recommend that you take this up with the Regent, who

would consider it an intrusion.

3. Boats. He wants twelve.

Roe
`

describe('a page printed in a volume', () => {
  const cable = readCable(printed).value

  it('has a running head and footnotes that are no text', () => {
    const left = cable.children.flatMap(node =>
      node.type === 'section'
        ? node.children.flatMap(child => (child.type === 'paragraph' ? child.children : [child]))
        : [],
    )
    expect(left.flatMap(node => (node.type === 'junk' ? [node.value] : []))).toEqual([
      'Altamar 183',
      '1 As reported in telegram 1021 from San Telmo, May 20. (Ibid.,',
      'DEF 15-4)',
      '184 Foreign Relations, 1969-1976, Volume E-5',
    ])
    expect(sketchOf(cable).filter(line => line.startsWith('S '))).toEqual([
      'S issue Base',
      'S issue Highlands',
      'S issue Boats',
    ])
  })

  it('leaves a sentence whole over the empty line of a page break', () => {
    expect(sketchOf(cable)).toContain(
      '  We do not recommend that you take this up with the Regent, who would consider it an intrusion.',
    )
  })

  it('has lines of a table elsewhere that are no running heads', () => {
    expect(sketch('SUBJECT: BOATS\n\n1. (U) Boats:\n\nTarven     183\n').join('\n')).toContain('183')
  })
})

describe('a memorandum without paragraph numbers', () => {
  const { value: cable } =
    readCable(`22. Briefing Memorandum From the Assistant Secretary of State (Roe) to Secretary of State Doe1

Washington, May 20, 1977

SUBJECT

Your Meeting with the Regent

PARTICIPANTS

Altamar
The Regent
Ambassador Ada Lund

U.S.
The Secretary
Peter Doe (notetaker)

CHECKLIST

—Gas: Listen.

—Boats: Leave to Commerce.

ISSUES

1. Natural Gas

Their Objective: To obtain a blessing for the pipe before June.

Our Objective: To be hospitable without a price.

They have told six companies that they will not sell below two dollars.

2. Undocumented Workers

Their Objective: Advance notice, and no mass deportations.

Our Objective: Understanding, if not applause.

He will ask for a year of grace and for buses to the border.

1 Source: National Archives. Confidential.
`)
  const lines = sketchOf(cable)

  it('lists who will be there in its header', () => {
    expect(cable.children.find(({ type }) => type === 'field')).toMatchObject({
      name: 'PARTICIPANTS',
      value: 'Altamar; The Regent; Ambassador Ada Lund; U.S.; The Secretary; Peter Doe (notetaker)',
    })
  })

  it('numbers its headings, and what is labelled in it heads nothing', () => {
    expect(lines.filter(line => /^[SP] /.test(line))).toEqual([
      'S talking-points CHECKLIST',
      'P -',
      'S other ISSUES',
      'S issue Natural Gas',
      'P -',
      'S issue Undocumented Workers',
      'P -',
    ])
    expect(lines).toContain('  Their Objective: To obtain a blessing for the pipe before June.')
  })
})
