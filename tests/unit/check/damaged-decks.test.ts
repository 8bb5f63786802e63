import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { pptxOf } from '../../../src/pipeline/make-deck.ts'
import { findings, madeFrom, said } from './products.ts'

const { cable, deck } = madeFrom('dev-ras-haliq')
let parts: Record<string, Uint8Array>

beforeAll(async () => {
  parts = unzipSync(await pptxOf(deck))
})

/** Changes the first part that holds `before`, as an editor would: the XML around it stays. */
function damaged(folder: string, before: string, after: string): Uint8Array {
  const names = Object.keys(parts).filter(name => name.startsWith(`ppt/${folder}/`) && name.endsWith('.xml'))
  const name = names.find(part => strFromU8(parts[part] ?? new Uint8Array()).includes(before))
  if (name === undefined) throw new Error(`no part of ${folder} holds ${before}`)
  const xml = strFromU8(parts[name] ?? new Uint8Array()).replace(before, after)
  return zipSync({ ...parts, [name]: strToU8(xml) })
}

const slide = (before: string, after: string) => findings(damaged('slides', before, after), cable)
const mark = '<a:t>(C) </a:t></a:r><a:r><a:rPr lang="en-US"/><a:t>He studied'
const sentence = 'He studied engineering in Manchester'

describe('check finds in a damaged deck', () => {
  it('nothing while nothing is damaged', () => {
    expect(said(findings(zipSync(parts), cable))).toEqual([])
  })

  it.each([
    ['a mark removed', mark, mark.replace('(C) ', ''), /check\/unmarked slide \d+: .*He studied/],
    [
      'a mark lowered',
      mark,
      mark.replace('(C)', '(U)'),
      /check\/undermarked slide \d+: .*\(U\), its source \(C\)/,
    ],
    ['© for (C)', mark, mark.replace('(C)', '©'), /check\/corrected-mark slide \d+: .*©/],
    ['® for a mark', mark, mark.replace('(C)', '®'), /check\/corrected-mark slide \d+: .*®/],
    [
      'a number changed',
      'Saqr, 44, has',
      'Saqr, 45, has',
      /check\/number slide \d+: 45 is not in the source/,
    ],
    ['a written number changed', 'Three firms concern', 'Five firms concern', /check\/number .*Five is not/],
    ['a decimal changed', '$3.1 billion a year.', '$3.2 billion a year.', /check\/number .*3\.2 is not/],
    ['a date changed', 'stroke in August 2005.', 'stroke in March 2005.', /check\/date .*March is not/],
    ['a name changed', sentence, 'He studied engineering in Leeds', /check\/name .*Leeds is not/],
    ['a word changed', sentence, 'He studied medicine in Manchester', /check\/wording/],
    [
      'a word left out',
      'does not always keep him informed',
      'does always keep him informed',
      /check\/negation/,
    ],
    ['a source that does not exist', '[¶2]', '[¶22]', /check\/unknown-source .*\[¶22\]/],
    [
      'a quotation of its own',
      sentence,
      'He studied “how to engineer wars” in Manchester',
      /check\/quotation/,
    ],
    [
      'a banner changed',
      '<a:t>SECRET//NOFORN</a:t>',
      '<a:t>SECRET</a:t>',
      /check\/banner-low slide \d+: .*top/,
    ],
    [
      'a banner removed',
      '<a:t>SECRET//NOFORN</a:t>',
      '<a:t></a:t>',
      /check\/banner-missing slide \d+: .*top/,
    ],
  ])('%s', (_what, before, after, expected) => {
    const found = said(slide(before, after))
    expect(found.join('\n')).toMatch(expected)
  })

  it.each([
    ['unmarked', 'He has agreed to close the banks.', /check\/unmarked/],
    ['marked, but of no source', '(C) He has agreed to close the banks.', /check\/untraced/],
    ['of few words, as a point', 'He will close banks', /check\/unmarked/],
  ])('a sentence added, %s', (_what, text, expected) => {
    const point = `<a:t>${text}</a:t></a:r></a:p><a:p><a:pPr lvl="1"/><a:r>`
    const found = said(slide(mark, point + mark))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(expected)
  })

  it('a text box added without a mark', () => {
    const box =
      '<p:sp><p:nvSpPr><p:cNvPr id="99" name="TextBox 98"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:txBody><a:p><a:r><a:t>Iran paid for it</a:t></a:r></a:p></p:txBody></p:sp>'
    expect(said(slide('</p:spTree>', `${box}</p:spTree>`)).join()).toMatch(
      /check\/unmarked .*Iran paid for it/,
    )
  })

  it('no fault in a line of the staff that is marked, and one in a line that is not', () => {
    const added = (text: string) => slide(mark, mark.replace('(C) ', text)).map(({ code }) => code)
    expect(
      added('(C) Ask for the visa list. [staff]</a:t></a:r></a:p><a:p><a:pPr lvl="1"/><a:r><a:t>(C) '),
    ).toEqual([])
    expect(
      added('Ask for the visa list. [staff]</a:t></a:r></a:p><a:p><a:pPr lvl="1"/><a:r><a:t>(C) '),
    ).toEqual(['check/unmarked'])
  })

  it('the mark of a note lowered, and its banner', () => {
    const note = findings(damaged('notesSlides', '(S//NF) Sensitive', '(S) Sensitive'), cable)
    expect(said(note).join()).toMatch(
      /check\/undermarked notes of slide \d+: .*\(S\), its source \(S\/\/NF\)/,
    )
    const banner = findings(
      damaged('notesSlides', '<a:t>SECRET//NOFORN</a:t>', '<a:t>UNCLASSIFIED</a:t>'),
      cable,
    )
    expect(said(banner).join()).toMatch(/check\/banner-low notes of slide 1/)
  })

  it.each([
    [
      'is missing',
      /<a:p>(?:(?!<\/a:p>).)*(?:Classified By|Derived From|Declassify On|Prepared)(?:(?!<\/a:p>).)*<\/a:p>/g,
      '<a:p/>',
      'check/block-missing',
    ],
    ['has another source', /RAS HALIQ 000677/, 'RAS HALIQ 000678', 'check/block-wrong'],
    ['has an earlier date', /Declassify On: 20170522/, 'Declassify On: 20070522', 'check/block-wrong'],
  ])('a block that %s', (_what, before, after, code) => {
    const name = 'ppt/slides/slide1.xml'
    const xml = strFromU8(parts[name] ?? new Uint8Array()).replace(before, after)
    expect(findings(zipSync({ ...parts, [name]: strToU8(xml) }), cable).map(one => one.code)).toEqual([code])
  })
})
