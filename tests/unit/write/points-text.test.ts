import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderTemplate } from '../../../src/template/render-template.ts'
import { pointsMarkdown } from '../../../src/write/points-markdown.ts'
import { pointsText } from '../../../src/write/points-text.ts'
import { paperFrom } from '../paper/sources.ts'
import { briefingSet } from '../template/briefing-set.ts'
import { sampleBrief } from '../template/sample-brief.ts'

/** Lines without a mark take (S). */
const paper = (markdown: string) => ({
  ...paperFrom(`---\ntitle: "x"\nmarking: "S"\n---\n\n${markdown}`).paper,
  block: [],
})
const text = (markdown: string, width = 60): string => pointsText(paper(markdown), { width, color: false })
/** Without the banner lines. */
const body = (markdown: string, width = 60): string =>
  text(markdown, width).split('\n').slice(2, -3).join('\n')

describe('pointsText', () => {
  it('begins and ends with the banner, the block under the title', () => {
    const block = ['Classified By: [NAME]', 'Declassify On: 20320511']
    expect(
      pointsText({ ...paper('# (C) Title\n\n(C) For you [¶1]\n'), block }, { width: 40, color: false }),
    ).toBe(`\
                 SECRET

(C) Title
=========

Classified By: [NAME]
Declassify On: 20320511

(C) For you [¶1]

                 SECRET
`)
  })

  it('sets headings off and hangs bullets', () => {
    expect(
      body(
        '# (C) T\n\n## (C) Iraq\n\n<!-- _block: raise -->\n### The embassy advises\n\n- (C) By raising defense spending with McCallum, you can help him make the case. [¶1]\n- Say: [to be drafted]\n\n## (C) Next\n\n1. (C) one\n2. (C) two\n   - (C) three\n',
      ),
    ).toBe(`\
(C) T
=====


(C) Iraq
--------

The embassy advises
  - (C) By raising defense spending with McCallum, you can
    help him make the case. [¶1]
  - Say: [to be drafted]


(C) Next
--------

1. (C) one
2. (C) two
  - (C) three`)
  })

  it('aligns tables, wraps within cells, and leaves an empty head out', () => {
    expect(
      body('# (C) T\n\n| | |\n| --- | --- |\n| With | (C) John McCallum [¶1] |\n| Where | *Not found* |'),
    ).toBe('(C) T\n=====\n\nWith   (C) John McCallum [¶1]\nWhere  Not found')
    expect(
      body(
        '# (C) T\n\n| When | What |\n| --- | --- |\n| May 2002 | (C) Since his appointment he has had a positive impact on relations. [¶1] |\n| June | (C) b |',
        40,
      ),
    ).toBe(`\
(C) T
=====

When      What
--------  ------------------------------
May 2002  (C) Since his appointment he
          has had a positive impact on
          relations. [¶1]

June      (C) b`)
  })

  it('gives back escaped text clean', () => {
    expect(body('- (C) \\*a\\* \\[b\\] 1\\. \\# \\<c> \\| \\\\ https\\://x &lt; \\_d\\_ [¶1]')).toBe(
      '- (C) *a* [b] 1. # <c> | \\ https://x < _d_ [¶1]',
    )
  })

  it('keeps a tag with its last word and a mark with its first', () => {
    expect(body('- (S) cc dddd eeee ffff gggg hhhh [¶1, ¶2]', 40)).toBe(
      '- (S) cc dddd eeee ffff gggg\n  hhhh [¶1, ¶2]',
    )
  })

  it('counts accents and wide signs as a terminal does', () => {
    expect(body('| Côte d’Ivoire | (S) x |\n| --- | --- |\n| Cafe\u0301 | (S) y |\n| 北京 | (S) z |')).toBe(
      'Côte d’Ivoire  (S) x\n-------------  -----\nCafe\u0301           (S) y\n北京           (S) z',
    )
  })

  it('begins a page with a rule, and ends with the notes', () => {
    const given = paperFrom('# (S) A\n\n- (C) The Minister wants an answer. [¶1]\n\n---\n\n# (S) B\n', {
      sources: 'notes',
    }).paper
    expect(pointsText({ ...given, block: [] }, { width: 40, color: false })).toBe(`\
                 SECRET

(S) A
=====

- (C) The Minister wants an answer. [1]

----------------------------------------

(S) B
=====


Sources
-------

[1] 09 TARVEN 12 ¶1

                 SECRET
`)
  })

  it('paints marks and sources dim and headings bold, and changes no sign', () => {
    const given = paper('# (C) T\n\n## (C) Iraq\n\n- (C) He is in a hurry. [¶1]\n')
    const painted = pointsText(given, { width: 60, color: true })
    expect(painted).toContain('\u001b[1m(C) Iraq\u001b[0m')
    expect(painted).toContain('- \u001b[2m(C)\u001b[0m He is in a hurry.\u001b[2m [¶1]\u001b[0m')
    expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(pointsText(given, { width: 60, color: false }))
  })

  const words = fc.array(
    fc.constantFrom(
      '(C)',
      'word',
      '[¶1]',
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
    const plain = fc.array(fc.constantFrom('word', 'U.S.', 'process;', 'x'.repeat(70)), {
      minLength: 1,
      maxLength: 60,
    })
    fc.assert(
      fc.property(plain, fc.integer({ min: 40, max: 100 }), (parts, width) => {
        const sentence = `(S) ${parts.join(' ')}`
        const bare = (printed: string) => printed.replace(/[\s-]/g, '')
        expect(bare(body(`- ${sentence}`, width))).toBe(bare(sentence))
      }),
    )
  })
})

describe('talking points from the built-in templates', () => {
  const odd = '#1: *R&D* <x> | [y] `z` \\ _a_ ~b~ {{c}} --> 1. https://x.gov &amp;'
  const rendered = (words: string, product: 'talking-points' | 'card' | 'memo') => {
    const brief = sampleBrief()
    for (const entry of brief.statements) entry.text = words
    return renderTemplate(brief, briefingSet(), product, { file: null, sha256: null }).value
  }

  it.each(['talking-points', 'card', 'memo'] as const)(
    '%s: every statement with its mark and source',
    product => {
      const { paper } = paperFrom(rendered(odd, product))
      const shown = pointsText(paper, { width: 120, color: false })
      expect(shown.split('\n').filter(line => line.endsWith(`${odd} [¶3]`)).length).toBeGreaterThan(1)
      expect(shown).toMatch(/- \(S\/\/NF\) .*#1: /)
    },
  )

  it('keep their escapes through the Markdown, which reads back the same', () => {
    const { paper } = paperFrom(rendered(odd, 'talking-points'))
    const again = paperFrom(pointsMarkdown({ ...paper, banner: { ...paper.banner, text: '' }, block: [] }))
    expect(again.paper.parts[0]?.blocks.slice(1)).toEqual(paper.parts[0]?.blocks.slice(1))
  })
})

describe('pointsMarkdown', () => {
  it('puts banner and block around what the template made', () => {
    const block = ['Classified By: [NAME]', 'Declassify On: 20320511']
    const given = paper(
      '# (C) Title\n\n(C) *a* **b** [¶1]\n\n<!-- _block: raise -->\n### Raise\n\n- (C) one [¶1]\n- Say: [to be drafted]\n\n| | |\n| --- | --- |\n| Who | (C) x\\|y [¶1] |\n',
    )
    expect(pointsMarkdown({ ...given, block })).toBe(`\
---
title: "x"
marking: "S"
---

**SECRET**

# (C) Title

Classified By: \\[NAME\\]\\
Declassify On: 20320511

(C) *a* **b** [¶1]

<!-- _block: raise -->
### Raise

- (C) one [¶1]
- Say: [to be drafted]

| | |
| --- | --- |
| Who | (C) x\\|y [¶1] |

**SECRET**
`)
  })

  it('numbers sources as footnotes', () => {
    const given = paperFrom('# (S) A\n\n- (C) He is in a hurry. [¶1]\n', { sources: 'notes' }).paper
    expect(pointsMarkdown(given)).toContain('- (C) He is in a hurry.[^1]\n\n[^1]: 09 TARVEN 12 ¶1\n')
  })
})
