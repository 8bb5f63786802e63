import { describe, expect, it } from 'vitest'
import { readCable } from '../../../src/read/read-cable.ts'
import { readCables } from '../../../src/read/read-cables.ts'
import { sketch } from './sketch.ts'

const cable = (below: string) =>
  `CONFIDENTIAL\n\nFM AMEMBASSY TARVEN\nTO SECSTATE WASHDC\nSUBJECT: BOATS\n\n1. IT RAINS ON THE LAKE.\n\n${below}`

describe('the end of a text', () => {
  it('is where an archive describes the record', () => {
    const source = cable(
      'ROE\n\nNNN\n\n<< END OF DOCUMENT >>\n\nMessage Attributes\n\nCapture Date: 11 MAY 1999\nFrom: TARVEN\nSubject: BOATS, AGAIN\nTAGS: PFOR, TG\nTo: STATE\n',
    )
    expect(readCables(source)).toHaveLength(1)
    expect(sketch(source)).toEqual(['S other -', 'P 1', '  IT RAINS ON THE LAKE.', 'signed ROE'])
    const tail = readCable(source).value.children.filter(({ type }) => type === 'tail')
    expect(tail).toHaveLength(8)
  })

  it('has the initials of a typist below the name', () => {
    expect(sketch(cable('ROE-DOE\n\nABC\n\nCONFIDENTIAL\n')).at(-1)).toBe('signed ROE-DOE')
  })

  it('has the number of a copy and a registry below the name', () => {
    expect(sketch(cable('ROE-DOE\n\nBD/14\n\nCONFIDENTIAL\n\nDECLASSIFIED\nNIJ 88-214\n')).at(-1)).toBe(
      'signed ROE-DOE',
    )
  })

  it('is bold and above footnotes on the web', () => {
    expect(
      sketch(cable('**Roe**\n\n1. Source: National Archives, RG 59. Secret.↩\n2. Not found.↩\n')).at(-1),
    ).toBe('signed Roe')
  })

  it('is over an attachment, whose text is read on', () => {
    expect(
      sketch(
        cable('Ada B. Roe\n\nAttachment\n\nPOINTS TO MAKE\n\n1. The lake is ours.\n\n2. So is the rain.\n'),
      ),
    ).toEqual([
      'S other -',
      'P 1',
      '  IT RAINS ON THE LAKE.',
      'signed Ada B. Roe',
      'S talking-points POINTS TO MAKE',
      'P 1',
      '  The lake is ours.',
      'P 2',
      '  So is the rain.',
    ])
  })
})

describe('blocks without numbers', () => {
  it('are one paragraph under a heading of a text without numbers, with glued dashes for bullets', () => {
    expect(
      sketch(
        'CONFIDENTIAL\n\nSUBJECT: BOATS\n\nThe Lake\n\nIt rains on the lake all day and all night.\n\nIt will stop.\n\nPoints to Make\n\n—The lake is ours.\n\n—So is the rain.\n',
      ),
    ).toEqual([
      'S issue The Lake',
      'P -',
      '  It rains on the lake all day and all night.',
      '  It will stop.',
      'S talking-points Points to Make',
      'P -',
      '  — The lake is ours.',
      '  — So is the rain.',
    ])
  })

  it('begin again at one where the numbers stand alone in their lines', () => {
    const list =
      '1.\nThe lake is ours.\n2.\nSo is the rain.\nHe may raise these:\n1.\nHis boats.\n2.\nHis brother.\n'
    expect(sketch(`SECRET\n\nSUBJECT: BOATS\n\n${list}`).filter(line => line.startsWith('P'))).toEqual([
      'P 1',
      'P 2',
      'P 1',
      'P 2',
    ])
  })
})

describe('the line of an order of 1978', () => {
  it('names the classifier', () => {
    const { children } = readCable(
      cable('ROE\n').replace('SUBJECT', 'E.O. 12065: GDS 8/14/85 (ROE, ADA L.) OR-M\nSUBJECT'),
    ).value
    expect(children).toContainEqual(expect.objectContaining({ type: 'classifiedBy', by: 'ROE, ADA L.' }))
  })
})

describe('a signature', () => {
  it.each([
    ['ROE, ACTING', 'ROE'],
    ['ROE (CHARGE)', 'ROE'],
    ['ROE, JR.', 'ROE'],
    ['ROE~', 'ROE'],
    ['ROE UNQUOTE', 'ROE'],
    ['/s/ Ada Roe', 'Ada Roe'],
    ['Signed: Ada Roe', 'Ada Roe'],
    ['Ada B. Roe\nAmbassador', 'Ada B. Roe'],
    ['Warm regards,\n\nAda Roe', 'Ada Roe'],
    ['ROE\n\nEND OF CABLE TEXT', 'ROE'],
    ['ROE\n*** END ***', 'ROE'],
    ['ROE\n\nVisit our web site: https://altamar.example/', 'ROE'],
    ['ROE\n\ncc: Commerce', 'ROE'],
  ])('is read in %j', (below, name) => {
    expect(sketch(cable(`${below}\n`)).at(-1)).toBe(`signed ${name}`)
  })

  it.each([['-- SUGAR'], ['Secretary of the lake'], ['He signed:\nnobody']])('is not %j', below => {
    expect(sketch(cable(`2. He wants these:\n\n${below}\n`)).at(-1)).not.toContain('signed ')
  })
})
