import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { briefCables } from '../../../src/pipeline/brief-cables.ts'
import { applyEdits, wholeLines } from '../../../src/pipeline/limit/edits.ts'
import { limitDraft } from '../../../src/pipeline/limit/limit-draft.ts'
import { limitedOverall } from '../../../src/pipeline/limit/limited-overall.ts'
import { setFrontMatter } from '../../../src/pipeline/limit/set-front-matter.ts'
import { madeFrom } from '../check/products.ts'

describe('limitedOverall', () => {
  it.each([
    ['S//NF', 'C', false, 'S//NF'],
    ['S//NF', 'C', true, 'C//NF'],
    ['S', 'U', true, 'U'],
    ['C//XD', 'SBU', true, 'SBU//XD'],
    ['C', 'S', false, 'S'],
  ])('%s with %s left, downgrade %s: %s', (overall, shown, allowed, expected) => {
    expect(limitedOverall(overall, shown, allowed)).toBe(expected)
  })
})

describe('setFrontMatter', () => {
  it('sets and takes out keys, and leaves the rest as people wrote it', () => {
    const draft = '---\n# ours\ntitle: A\nkeywords:\n  - one\nmarking: S\r\n---\n\n# (C) A\n'
    expect(setFrontMatter(draft, { marking: 'C', keywords: null })).toBe(
      '---\n# ours\ntitle: A\nmarking: "C"\n---\n\n# (C) A\n',
    )
  })

  it('makes a block where there is none', () => {
    expect(setFrontMatter('# A\n', { marking: 'C' })).toBe('---\nmarking: "C"\n---\n\n# A\n')
  })
})

describe('applyEdits', () => {
  it('takes whole lines out', () => {
    const text = 'one\n  two\nthree'
    expect(applyEdits(text, [{ ...wholeLines(text, 6, 9), text: '' }])).toBe('one\nthree')
    expect(applyEdits(text, [{ ...wholeLines(text, 12, 15), text: '' }])).toBe('one\n  two\n')
  })

  it('keeps nothing of what any of several ranges covers', () => {
    const range = fc
      .tuple(fc.nat(30), fc.nat(30))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b), text: '' }))
    fc.assert(
      fc.property(fc.array(range), edits => {
        const text = Array.from({ length: 30 }, (_, at) => String.fromCodePoint(65 + at)).join('')
        const kept = [...text].filter((_, at) => !edits.some(({ start, end }) => start <= at && at < end))
        expect(applyEdits(text, edits)).toBe(kept.join(''))
      }),
    )
  })
})

describe('limitDraft', () => {
  const { cable } = madeFrom('dev-ras-haliq')
  const limit = { level: 'C', allowDowngrade: false, whole: [cable.source], left: [] }
  const front = '---\nmarking: "S//NF"\n---\n\n'
  const limited = (body: string) =>
    limitDraft(front + body, { ...limit }).markdown.replace(/^---[\s\S]*?---\n\n/, '')

  it('edits by position: what stays is as people wrote it', () => {
    expect(limited('# (C) One\n\n*  (C)   kept  \n* (S) gone\n+ (U) kept\n')).toBe(
      '# (C) One\n\n*  (C)   kept  \n+ (U) kept\n',
    )
  })

  it('takes a block with its name, rows of a table, and a slide of which nothing is left', () => {
    expect(
      limited('# (C) One\n\n- (C) kept\n\n<!-- _block: raise -->\n### Raise\n\n- (S) gone\n'),
    ).not.toMatch(/_block|Raise|gone/)
    expect(
      limited('# (C) One\n\n| A | B |\n| --- | --- |\n| a | (C) kept |\n| b | (S) gone |\n'),
    ).not.toContain('gone')
    expect(limited('# (C) One\n\n- (C) kept\n\n---\n\n# (S) Two\n\n- (S) gone\n')).not.toMatch(/Two|gone/)
  })

  it('gives a title above the level a neutral name', () => {
    expect(limited('<!-- _class: issue -->\n<!-- _kicker: Iran -->\n\n# (S) Gone\n\n- (C) kept\n')).toBe(
      '<!-- _class: issue -->\n<!-- _kicker: Issue -->\n\n# (U) Issue\n\n- (C) kept\n',
    )
  })
})

describe('briefCables', () => {
  const bytes = new TextEncoder().encode(
    'UNCLAS TESTVILLE 000001\n\nSUBJECT: (U) FISH\n\n1. (U) Fish is plentiful here.\n\n2. (S//NF) A source says so.\n',
  )
  const marked = (allowDowngrade: boolean) =>
    briefCables(
      { name: 'fish.txt', bytes, sha256: '0' },
      { cableDate: null, today: '2026-01-02', limit: { level: 'U', allowDowngrade } },
    ).map(({ source }) => source.marking)

  it('lets the banner of a limited version fall by leave only, where a portion stands above the cable', () => {
    expect(marked(false)).toEqual(['S//NF'])
    expect(marked(true)).toEqual(['U'])
  })
})
