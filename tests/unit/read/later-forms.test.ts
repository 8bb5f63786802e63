import { describe, expect, it } from 'vitest'
import { analyseCable } from '../../../src/analyse/analyse-cable.ts'
import { readCable } from '../../../src/read/read-cable.ts'
import { sketch } from './sketch.ts'

const header =
  'FM AMEMBASSY TARVEN\nTO SECSTATE WASHDC\nC O N F I D E N T I A L SECTION 01 OF 02 TARVEN 000012\n\nH FOR CODEL ROE FROM THE CHARGE\n\nE.O. 12356: DECL: OADR\nTAGS: OREP, TV\nSUBJECT: CODEL ROE\n'

describe('a header printed again between sections', () => {
  it('is none of the sentence that it cuts, also where its passing line is shorter', () => {
    const lines = sketch(
      `${header}\n1. (C) THE GUNS HAVE GONE INTO\n\nC O N F I D E N T I A L SECTION 02 OF 02 TARVEN 000012\n\nFOR CODEL ROE FROM THE CHARGE\n\nE.O. 12356: DECL: OADR\nTAGS: OREP, TV\nSUBJECT: CODEL ROE\n\nTHE WELLS.\n\nDOE\n`,
    )
    expect(lines).toContain('  THE GUNS HAVE GONE INTO THE WELLS.')
  })
})

describe('words that a page parts', () => {
  it('are no header printed again, though they end a line of it', () => {
    const lines = sketch(
      'FM AMEMBASSY TARVEN\nTO SECSTATE WASHDC\nC O N F I D E N T I A L TARVEN 000012\n\nSUBJECT: YOUR MEETING WITH PRESIDENT QUIROGA\n\n1. (C) ASK IN PRIVATE WHAT IS WANTED BY\n\nPAGE 02 TARVEN 00012 01 OF 02 121200Z\n\nPRESIDENT QUIROGA\n\n2. (C) HE WAITS.\n\nDOE\n',
    )
    expect(lines.join(' ')).toContain('WANTED BY PRESIDENT QUIROGA')
  })
})

describe('bullets with a capital O', () => {
  it('are points, since the text is all in capitals', () => {
    const lines = sketch(
      `${header}\n1. (C) THE CASE:\n\n   O TWO MEN ARE HELD;\n\n   O THE FAMILY WANTS A THIRD.\n\nDOE\n`,
    )
    expect(lines.slice(2, 5)).toEqual([
      '  THE CASE:',
      '  O TWO MEN ARE HELD;',
      '  O THE FAMILY WANTS A THIRD.',
    ])
  })
})

describe('a name of one letter and a surname', () => {
  it('is no bullet within a sentence', () => {
    const lines = sketch(`${header}\n1. (C) HE TOLD THE SPEAKER,\nO NEILL, THAT IT RAINS.\n\nDOE\n`)
    expect(lines).toContain('  HE TOLD THE SPEAKER, O NEILL, THAT IT RAINS.')
  })
})

describe('tear lines', () => {
  it('head no part', () => {
    const lines = sketch(
      `${header}\nTHE NEIGHBOR\n\n1. (C) It buys rifles.\n\nBEGIN TEAR LINE\n\n2. (U) It buys boats.\n\nEND TEAR LINE\n\nTHE LAKE\n\n3. (C) It falls.\n\nDOE\n`,
    )
    expect(lines.filter(line => line.startsWith('S '))).toEqual(['S issue THE NEIGHBOR', 'S issue THE LAKE'])
  })
})

describe('topics that run into their paragraphs', () => {
  const cable = (mark: string) =>
    `${header}\n1. ${mark}Summary: You come. End summary.\n\n2. ${mark}Who Is Who: Minister Jane Roe, 44, waits.\n\n3. ${mark}Fish: They catch less.\n\n4. ${mark}Boats: They want twelve.\n\n5. ${mark}Nobody has counted the old ones.\n\n6. ${mark}Roads: There are none.\n\n7. ${mark}Wool: It is wet.\n\nDOE\n`

  it('may be words of the trade with a verb', () => {
    expect(sketch(cable('(C) '))).toContain('S biography Who Is Who')
  })

  it('go on in the next paragraph of a cable with portion markings, and end with their own in a telegram', () => {
    const cabled = sketch(cable('(C) '))
    expect(cabled[cabled.indexOf('P 5 (C)') - 1]).toBe('  They want twelve.')
    const telegram = sketch(cable(''))
    expect(telegram[telegram.indexOf('P 5') - 1]).toBe('S background -')
  })
})

describe('a subject', () => {
  it('goes on with a hyphened word, which is no list of clearances', () => {
    const { value } = readCable(
      `${header.trimEnd()}: WHAT AWAITS YOU IN THE\nHIGH-LEVEL SEGMENT\n\nREF: STATE 12\n\n1. (C) He waits.\n\nDOE\n`,
    )
    expect(value.children.find(({ type }) => type === 'subject')).toMatchObject({
      value: 'CODEL ROE: WHAT AWAITS YOU IN THE HIGH-LEVEL SEGMENT',
    })
  })
})

describe('the authority block below a military message', () => {
  const waiting = 'THE CHIEF OF THE NAVAL STAFF WAITS ABOARD THE FRIGATE AND HAS ASKED FOR SIX VEHICLES.'
  const text = `S E C R E T\nFM COMROE\nTO CNO WASHINGTON DC\nBT\nS E C R E T\nMSGID/GENADMIN/COMROE/-/MAY//\nSUBJ: (U) PORT VISIT\nGENTEXT/REMARKS/\n\n1. (U) ${waiting}\n\nHARBOR ACCESS.\n\n2. (U) ${waiting}\n\nMINE WARFARE.\n\n3. (U) ${waiting}\n\nUNIFORM.\n\n4. (U) ${waiting}\n\n//\nDERIVED FROM: MULTIPLE SOURCES//DECLASSIFY ON: 20360514//\nBT\n#0117\nNNNN\n`

  it.each(['reason: the price of oil.', 'REASON: THE PRICE OF OIL.'])('does not begin with %s', end => {
    const lines = sketch(`${header}\n1. (C) They stay away for one\n${end}\n`)
    expect(lines.join(' ')).toContain(end)
  })

  it('tells how long the classification lasts, and is none of the text', () => {
    const { cable, paragraphs } = analyseCable(readCable(text).value, { cableDate: null }).value
    expect(cable.declassifyOn).toBe('2036-05-14')
    expect(sketch(text).slice(-3)).toEqual(['S logistics UNIFORM', 'P 4 (U)', `  ${waiting}`])
    expect(paragraphs).toHaveLength(4)
  })
})
