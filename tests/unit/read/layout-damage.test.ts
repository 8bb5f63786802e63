import { describe, expect, it } from 'vitest'
import { readCable } from '../../../src/read/read-cable.ts'
import { sketch } from './sketch.ts'

const read = ['S summary SUMMARY', 'P 1 (C)', '  It rains on the lake & on us.', 'signed ROE']
const lines = [
  'CONFIDENTIAL TARVEN 12',
  '',
  'SUBJECT: BOATS',
  '',
  'SUMMARY',
  '-------',
  '',
  '1. (C) It rains on',
  'the lake & on us.',
  '',
  'ROE',
]

describe('a message that forwards a cable', () => {
  it('stands above it, and is no part of it', () => {
    const message =
      'From: Doe, John\nSent: Monday, May 4, 2007 9:12 AM\nTo: Roe, Ada\nSubject: FW: boats\n\nAda, please print.\n\n'
    const quoted = lines.map(line => (line === '' ? '>' : `> ${line}`)).join('\n')
    for (const source of [message + quoted, message + lines.join('\n')]) {
      expect(sketch(source)).toEqual(read)
      const { children } = readCable(source).value
      expect(children.filter(({ type }) => type === 'notice')).toHaveLength(5)
      expect(children.filter(({ type }) => type === 'subject')).toMatchObject([{ value: 'BOATS' }])
    }
  })
})

describe('a message that is the cable itself', () => {
  const message = (subject: string, dtg = '') =>
    readCable(
      `From: Doe, John\nSent: Friday, May 4, 2007 9:12 AM\nTo: Roe, Ada\nSubject: ${subject}\n\n${dtg}UNCLAS TARVEN 12\n\nSUBJECT: BOATS\n\n1. They came.\n`,
    ).value.children.flatMap(node => (node.type === 'transmission' && node.iso !== null ? [node.iso] : []))

  it('dates it, unless it forwards it or the cable has a date', () => {
    expect(message('Boats')).toEqual(['2007-05-04'])
    expect(message('FW: Boats')).toEqual([])
    expect(message('Boats', 'P 021130Z MAY 07\n')).toEqual(['2007-05-02'])
  })
})

describe('a text whose layout was damaged', () => {
  it.each([
    ['quoted in a message', lines.map(line => (line === '' ? '>' : `> ${line}`)).join('\n')],
    ['quoted twice', lines.map(line => `>> ${line}`.trimEnd()).join('\r\n')],
    ['of a web page', lines.join('<br>').replace('&', '&amp;')],
    [
      'of a web page with line ends',
      lines.map(line => `<b>${line.replace(' & ', '&nbsp;&#38; ')}</b>`).join('<br />\n'),
    ],
    ['with line separators', lines.join('\u2028')],
    ['with next lines', lines.join('\u0085')],
    ['with its letters apart', lines.join('\n').replace('SUMMARY', 'S U M M A R Y')],
  ])('%s', (_name, source) => {
    expect(sketch(source)).toEqual(read)
  })

  it('keeps what is no damage', () => {
    const source =
      'CONFIDENTIAL TARVEN 12\n\nSUBJECT: BOATS\n\n1. (C) He wants <b> and &c; and these:\n\n> boats\n> rain\n\nROE\n'
    expect(sketch(source).slice(2)).toEqual([
      '  He wants <b> and &c; and these:',
      '  > boats',
      '  > rain',
      'signed ROE',
    ])
  })
})
