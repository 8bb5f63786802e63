import { describe, expect, it } from 'vitest'
import { analyseCable } from '../../../src/analyse/analyse-cable.ts'
import { readCable } from '../../../src/read/read-cable.ts'
import { readCables } from '../../../src/read/read-cables.ts'
import { sketch } from './sketch.ts'

const header = 'C O N F I D E N T I A L TARVEN 000012\n\nSUBJECT: YOUR VISIT\n'
const body = '\n1. (C) He waits for you.\n\n2. (C) He will ask for boats.\n'

describe('a mark alone above its number', () => {
  it('is that of the paragraph, so that (S) falls to nothing lower', () => {
    const lines = sketch(`${header}\n(C)\n1. He waits in the harbor.\n\n(S)\n2. He asks for boats.\n\nROE\n`)
    expect(lines.slice(1)).toEqual([
      'P 1 (C)',
      '  He waits in the harbor.',
      'P 2 (S)',
      '  He asks for boats.',
      'signed ROE',
    ])
  })

  it('is remarked on, since it may lower the paragraph', () => {
    const { diagnostics } = readCable(`${header}\n1. (C) He waits.\n\n(U)\n2. He asks for boats.\n\nROE\n`)
    expect(diagnostics.map(({ code }) => code)).toContain('read/odd-mark')
  })
})

describe('marks without a bracket', () => {
  it('are remarked on once, with each place', () => {
    const { diagnostics } = readCable(
      `${header}\n1. C) He waits.\n\n2. C) He asks.\n\n3. C) He goes.\n\nROE\n`,
    )
    const odd = diagnostics.filter(({ code }) => code === 'read/odd-mark')
    expect(odd).toHaveLength(1)
    expect(odd[0]?.message).toContain('(3 marks)')
    expect(odd[0]?.related).toHaveLength(2)
  })
})

describe('lettered paragraphs under roman headings', () => {
  it('are paragraphs with marks of their own', () => {
    const lines = sketch(
      `${header}\nI. BOATS\n\nA. (C) He wants twelve boats by June.\n\nB. (S) We have none to give him.\n\nROE\n`,
    )
    expect(lines.filter(line => /^[SP] /.test(line))).toEqual(['S issue BOATS', 'P - (C)', 'P - (S)'])
  })
})

describe('a signature', () => {
  it.each(['R O E', '-- ROE', '- ROE'])('%s', name => {
    const cable = readCable(`${header}${body}\n${name}\n`).value
    expect(analyseCable(cable, { cableDate: null }).value.cable.signer).toBe('ROE')
    expect(sketch(`${header}${body}\n${name}\n`)).toContain('  He will ask for boats.')
  })

  it('is not the last of a list', () => {
    expect(sketch(`${header}\n1. (C) He wants:\n\n-- boats, and soon.\n\n-- OIL.\n`)).toContain('  -- OIL.')
  })
})

describe('REF: TARVEN 123 THROUGH 125', () => {
  it('names three cables', () => {
    const { children } = readCable(`${header}\nREF: A. TARVEN 123 THROUGH 125 B. STATE 7\n${body}`).value
    expect(children.find(({ type }) => type === 'references')).toMatchObject({
      entries: [
        { label: 'A', post: 'TARVEN', number: 123 },
        { label: 'A', post: 'TARVEN', number: 124 },
        { label: 'A', post: 'TARVEN', number: 125 },
        { label: 'B', post: 'STATE', number: 7 },
      ],
    })
  })
})

describe('two messages with only a subject', () => {
  it('are two', () => {
    const text =
      'SUBJECT: YOUR VISIT\n\n1. (C) He waits.\n\nROE\n\nSUBJECT: HIS BOATS\n\n1. (C) They are few.\n\nDOE\n'
    expect(readCables(text)).toHaveLength(2)
  })
})

describe('a word that a section break cuts without a hyphen', () => {
  const cut = (left: string, right: string) =>
    sketch(
      `C O N F I D E N T I A L SECTION 01 OF 02 TARVEN 000012\n\nSUBJECT: YOUR VISIT\n\n1. (C) Cooperation counts. He would discuss ${left}\n\nC O N F I D E N T I A L SECTION 02 OF 02 TARVEN 000012\n\nSUBJECT: YOUR VISIT\n\n${right} the harbor.\n\nROE\n`,
    )
  it('is whole where the text has it whole elsewhere, and only there', () => {
    expect(cut('coop', 'eration in')).toContain(
      '  Cooperation counts. He would discuss cooperation in the harbor.',
    )
    expect(cut('fish', 'eries in')).toContain(
      '  Cooperation counts. He would discuss fish eries in the harbor.',
    )
  })
})

describe('a formatted message', () => {
  const text = `MSGID/GENADMIN/USDAO TARVEN/-//
SUBJ/(C) CJCS VISIT TO TARVEN//
REF/A/MSG/CJCS/021200ZMAR09//
REF/B/DOC/USDAO TARVEN/12FEB09//
NARR/REF A IS THE TASKING. REF B IS THE PLAN.//
GENTEXT/REMARKS/1. (C) THE CHAIRMAN WILL FIND A TIRED MINISTER.
2. (S) HE WANTS BOATS.//
DECL/X1//
`
  it('has its subject, its references and its text without slashes', () => {
    const { children } = readCable(text).value
    expect(children.find(({ type }) => type === 'subject')).toMatchObject({
      value: 'CJCS VISIT TO TARVEN',
      marking: 'C',
    })
    expect(children.filter(({ type }) => type === 'references')).toMatchObject([
      { entries: [{ label: 'A', text: 'CJCS 021200ZMAR09' }] },
      { entries: [{ label: 'B', text: 'USDAO TARVEN 12FEB09' }] },
    ])
    expect(sketch(text).slice(1)).toEqual([
      'P 1 (C)',
      '  THE CHAIRMAN WILL FIND A TIRED MINISTER.',
      'P 2 (S)',
      '  HE WANTS BOATS.',
    ])
  })
})
