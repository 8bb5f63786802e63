import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderTemplate } from '../../../src/template/render-template.ts'
import { pointsMarkdown, pointsText } from '../../../src/write/points-text.ts'
import { briefingSet } from '../template/briefing-set.ts'
import { sampleBrief } from '../template/sample-brief.ts'

const page = { banner: 'SECRET//NOFORN', block: ['Classified By: [NAME]', 'Declassify On: 20320511'] }
const text = (markdown: string, width = 60): string => pointsText(markdown, { ...page, block: [], width })
/** Without the banner lines. */
const body = (markdown: string, width = 60): string =>
  text(markdown, width).split('\n').slice(2, -3).join('\n')

describe('pointsText', () => {
  it('begins and ends with the banner, the block under the title', () => {
    expect(
      pointsText('---\ntitle: "x"\n---\n\n# (C) Title\n\n(C) For you [¶1]\n', { ...page, width: 40 }),
    ).toBe(`\
             SECRET//NOFORN

(C) Title
=========

Classified By: [NAME]
Declassify On: 20320511

(C) For you [¶1]

             SECRET//NOFORN
`)
  })

  it('sets headings off and hangs bullets', () => {
    expect(
      body(
        '# (C) T\n\n## (C) Iraq\n\n<!-- _block: raise -->\n### The embassy advises\n\n- (C) By raising defense spending with McCallum, you can help him make the case. [¶7]\n- Say: [to be drafted]\n\n## (C) Next\n\n1. one\n2. two\n',
      ),
    ).toBe(`\
(C) T
=====


(C) Iraq
--------

The embassy advises
  - (C) By raising defense spending with McCallum, you can
    help him make the case. [¶7]
  - Say: [to be drafted]


(C) Next
--------

1. one
2. two`)
  })

  it('aligns tables, wraps within cells, and leaves an empty head out', () => {
    expect(body('| | |\n| --- | --- |\n| With | (C) John McCallum [¶1] |\n| Where | *Not found* |')).toBe(
      'With   (C) John McCallum [¶1]\nWhere  Not found',
    )
    expect(
      body(
        '| When | What |\n| --- | --- |\n| May 2002 | (C) Since his appointment he has had a positive impact on relations. [¶2] |\n| June | b |',
        40,
      ),
    ).toBe(`\
When      What
--------  ------------------------------
May 2002  (C) Since his appointment he
          has had a positive impact on
          relations. [¶2]

June      b`)
  })

  it('gives back escaped text clean', () => {
    expect(body('- (C) \\*a\\* \\[b\\] 1\\. \\# \\<c> \\| \\\\ https\\://x &lt; \\_d\\_ [¶3]')).toBe(
      '- (C) *a* [b] 1. # <c> | \\ https://x < _d_ [¶3]',
    )
  })

  it('leaves comments out and keeps everything else that can be read', () => {
    expect(
      body(
        '<!-- a note -->\n\n> quoted *words*\n\n```\ncode\n```\n\n[site](https://x.gov) ![logo](l.png) `x` one<br>two<b>!</b>\n\n- a\n\n- b\n  - c',
      ),
    ).toBe('> quoted words\n\n    code\n\nsite (https://x.gov) logo x one\ntwo!\n\n- a\n\n- b\n\n  - c')
  })

  it('keeps a tag with its last word and a mark with its first', () => {
    expect(body('a (S//NF) bb cc dddd eeee ffff gggg hhhh iiii jjjj [03 OTTAWA 49 ¶3] x', 40)).toBe(
      'a (S//NF) bb cc dddd eeee ffff gggg hhhh\niiii jjjj [03 OTTAWA 49 ¶3] x',
    )
    expect(body('aaaa bbbb cccc dddd eeee ffff gggg hhhh [¶3]', 40)).toBe(
      'aaaa bbbb cccc dddd eeee ffff gggg\nhhhh [¶3]',
    )
  })

  it('counts accents and wide signs as a terminal does', () => {
    expect(body('| Côte d’Ivoire | x |\n| --- | --- |\n| Cafe\u0301 | y |\n| 北京 | z |')).toBe(
      'Côte d’Ivoire  x\n-------------  -\nCafe\u0301           y\n北京           z',
    )
  })

  const words = fc.array(
    fc.constantFrom(
      '(C)',
      'word',
      '[¶3]',
      'a'.repeat(90),
      '|',
      '*',
      '- x',
      '## h',
      '\n',
      '| a |\n|---|\n| b |',
      '> q',
      '1. n',
      '`c`',
      '---',
    ),
    { maxLength: 30 },
  )

  it('stays within the width, whatever the Markdown', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 100 }), (parts, width) => {
        const lines = text(parts.join(' '), width).split('\n')
        expect(lines.filter(line => line.length > width)).toEqual([])
        expect(lines.filter(line => /\s$/.test(line))).toEqual([])
      }),
    )
  })

  it('loses no word', () => {
    const plain = fc.array(fc.constantFrom('(C)', 'word', 'U.S.', '[¶3]', 'process;', 'x'.repeat(70)), {
      minLength: 1,
      maxLength: 60,
    })
    fc.assert(
      fc.property(plain, fc.integer({ min: 40, max: 100 }), (parts, width) => {
        const sentence = parts.join(' ')
        const bare = (printed: string) => printed.replace(/[\s-]/g, '')
        expect(bare(body(`- ${sentence}`, width))).toBe(bare(sentence))
      }),
    )
  })
})

describe('talking points from the built-in template', () => {
  const rendered = (text: string) => {
    const brief = sampleBrief()
    for (const entry of brief.statements) entry.text = text
    return renderTemplate(brief, briefingSet(), 'talking-points', { file: null, sha256: null }).value
  }

  it('show every statement with its mark and source, escapes undone', () => {
    const odd = '#1: *R&D* <x> | [y] `z` \\ _a_ ~b~ {{c}} --> 1. https://x.gov &amp;'
    const shown = pointsText(rendered(odd), { ...page, width: 100 })
    expect(shown.split('\n').filter(line => line.endsWith(`${odd} [¶3]`)).length).toBeGreaterThan(3)
    expect(shown).toContain(`- (S//NF) ${odd} [¶3]`)
  })

  it('fit 80 columns', () => {
    const lines = pointsText(rendered('The quick brown fox jumps over the lazy dog. '.repeat(5).trim()), {
      ...page,
      width: 80,
    })
    expect(Math.max(...lines.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
  })
})

describe('pointsMarkdown', () => {
  it('puts banner and block in by position and leaves the rest', () => {
    expect(pointsMarkdown('---\ntitle: "x"\n---\n\n# (C) Title\n\n(C) *a*  \nb [¶1]\n', page)).toBe(`\
---
title: "x"
---

**SECRET//NOFORN**

# (C) Title

Classified By: \\[NAME\\]\\
Declassify On: 20320511

(C) *a*  
b [¶1]

**SECRET//NOFORN**
`)
  })

  it('does without title, front matter and block', () => {
    expect(pointsMarkdown('a', { banner: 'UNCLASSIFIED', block: [] })).toBe(
      '**UNCLASSIFIED**\n\na\n\n**UNCLASSIFIED**\n',
    )
  })
})
