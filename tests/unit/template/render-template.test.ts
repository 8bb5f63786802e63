import { describe, expect, it } from 'vitest'
import { Budget } from '../../../src/template/budget.ts'
import { renderFault } from '../../../src/template/render-fault.ts'
import { renderTemplate } from '../../../src/template/render-template.ts'
import { briefingSet } from './briefing-set.ts'
import { printed, render } from './render.ts'
import { emptyBrief, sampleBrief, statement } from './sample-brief.ts'

const front = { file: 'veldora.txt', sha256: 'ab12' }

describe('renderTemplate', () => {
  it('opens with front matter that names the cable', () => {
    const { value } = render('# x')
    expect(value).toBe(`---
title: "Scenesetter for Your Meeting with Fisheries Minister Oyelaran-Voss"
title-marking: "S//NF"
theme: "mine"
cable: "veldora.txt"
cable-id: "07 VELDORA 212"
cable-sha256: "ab12"
marking: "S//NF"
principal: "Secretary Thornquist"
date: "May 14, 2007 (year inferred)"
---

# x
`)
  })

  it('keeps text of the cable from getting into front matter', () => {
    const brief = sampleBrief()
    brief.meeting.title = 'A: "b"\n---\ntheme: "x'
    expect(render('# x', {}, brief).value).toContain(String.raw`title: "A: \"b\"\n---\ntheme: \"x"`)
  })

  it('takes the subject’s own mark for the title', () => {
    const brief = sampleBrief()
    brief.cable.subjectMarking = 'C/NF'
    expect(render('# x', {}, brief).value).toContain('title-marking: "C//NF"')
  })

  it.each([
    ['{{cable.id}} {{cable.number}}', '07 VELDORA 212 212'],
    [
      '{{#each issues}}{{#each raise}}- {{mark this}} {{text}} {{cite this}}\n{{/each}}{{/each}}',
      '- (S//NF) You should press for inspections of 40% of landings. [¶3]\n- (C) We will send two patrol boats. [¶3]',
    ],
    ['{{#if meeting.place.text}}a{{else}}b{{/if}} [{{meeting.place.text}}]', 'b []'],
    ['{{#each logistics}}\n- {{text}}\n{{/each}}', '- The motorcade leaves at 0800.'],
    [
      '{{lookup cable "post"}} {{issues.0.headline.text}}',
      'VELDORA Minister Oyelaran-Voss wants a date for the EEZ talks.',
    ],
    ['a\n{{! a remark }}\nb {{!-- {{x}} --}}', 'a\nb'],
  ])('prints %j', (deck, expected) => {
    expect(printed(deck)).toBe(expected)
  })

  it('lets a partial stand for its text, in a line and on its own', () => {
    const partials = { gap: '*none*\n', point: '- {{text}}\n' }
    expect(
      printed('| {{> gap}} |\n\n{{> gap}}\n---\n{{#each raise}}\n  {{> point}}\n{{/each}}\nend', partials),
    ).toBe(
      '| *none* |\n\n*none*\n\n---\n\n  - You should press for inspections of 40% of landings.\n  - We will send two patrol boats.\nend',
    )
  })

  it('gives partials with a block, and inline ones', () => {
    expect(printed('{{#> box}}in {{cable.id}}{{/box}}', { box: '<{{> @partial-block}}>' })).toBe(
      '<in 07 VELDORA 212>',
    )
    expect(printed('{{#*inline "it"}}I{{/inline}}{{> it}}')).toBe('I')
  })

  it('escapes in partials, subexpressions and three braces alike', () => {
    const brief = sampleBrief()
    brief.meeting.title = '*a* | <b> -->'
    const expected = '\\*a\\* \\| \\<b> --\\>'
    expect(printed('{{meeting.title}}', {}, brief)).toBe(expected)
    expect(printed('{{> t}}', { t: '{{meeting.title}}' }, brief)).toBe(expected)
    expect(printed('{{join (concat meeting.title) ", "}}', {}, brief)).toBe(expected)
    const raw = render('{{{meeting.title}}} {{&meeting.title}}', {}, brief)
    expect(raw.value).toContain(`${expected} ${expected}`)
    expect(raw.diagnostics.map(({ code }) => code)).toEqual(['template/unescaped', 'template/unescaped'])
  })

  it('reads templates with Windows line ends', () => {
    expect(printed('{{#each raise}}\r\n- {{id}}\r\n{{/each}}\r\nend')).toBe('- p3.2\n- p3.3\nend')
  })

  it.each([
    ['{{> a}}', { a: '{{> a}}' }, 'A partial calls itself without end.'],
    ['{{> a}}', { a: '{{#each statements}}{{> a @root}}{{/each}}' }, 'A partial calls itself without end.'],
    [
      `${'{{#each statements}}{{#with @root}}'.repeat(9)}x${'{{/with}}{{/each}}'.repeat(9)}`,
      {},
      'The template repeats without end.',
    ],
  ])('stops %j', (deck, partials, message) => {
    const { value, diagnostics } = render(deck, partials as Record<string, string>)
    expect(value).toBe('')
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([['template/too-large', message]])
  })

  it('reports what only rendering shows, with its place', () => {
    const [found] = render('x\n{{> (lookup cable "id")}}').diagnostics
    expect([found?.code, found?.place?.start.line]).toEqual(['template/unknown-partial', 2])
    expect(found?.message).toContain('07 VELDORA 212')
    const other = renderFault(new Error('No such thing - 2:3'), new Budget(), new Map())
    expect([other.code, other.message]).toEqual([
      'template/failed',
      'The template could not be carried out: No such thing.',
    ])
  })

  it('makes the same text twice, and leaves the Brief alone', () => {
    const brief = sampleBrief()
    const before = JSON.stringify(brief)
    const [first, second] = [0, 1].map(() => renderTemplate(brief, briefingSet(), 'deck', front).value)
    expect(first).toBe(second)
    expect(JSON.stringify(brief)).toBe(before)
  })
})

describe('the briefing set', () => {
  const slides = (markdown: string) => [...markdown.matchAll(/^# (.*)$/gm)].map(match => match[1])

  it.each(['deck', 'talking-points'] as const)('makes a %s without a remark', name => {
    for (const brief of [sampleBrief(), emptyBrief()])
      expect(renderTemplate(brief, briefingSet(), name, front).diagnostics).toEqual([])
  })

  it('makes the slides in the order of a principal’s paper', () => {
    expect(slides(renderTemplate(sampleBrief(), briefingSet(), 'deck', front).value)).toEqual([
      '(S//NF) Scenesetter for Your Meeting with Fisheries Minister Oyelaran-Voss',
      '(C) Bottom line',
      '(S//NF) Your objectives',
      '(S//NF) The meeting',
      '(C) Your counterpart: Ada Oyelaran-Voss',
      '(C) Minister Oyelaran-Voss wants a date for the EEZ talks. [¶1]',
      '(C) General',
      '(S//NF) Figures',
      '(S//NF) Raise, if raised, avoid',
      '(C) Timeline',
      '(C) Logistics',
      '(C) Comment by the embassy',
      '(C) People',
      '(S//NF) Acronyms and references',
      '(U) Sources',
    ])
  })

  it('shows gaps, not silence, where the cable says nothing', () => {
    const { value } = renderTemplate(emptyBrief(), briefingSet(), 'deck', front)
    expect(slides(value)).toEqual([
      '(SBU) Meeting not named in the cable',
      '(SBU) Bottom line',
      '(SBU) Your objectives',
      '(SBU) The meeting',
      '(SBU) Raise, if raised, avoid',
      '(U) Sources',
    ])
    expect(value).toContain('| With | *Not found in the cable* |')
  })

  it.each(['deck', 'talking-points'] as const)(
    'marks every sentence of the %s and says where it stands',
    name => {
      const { value } = renderTemplate(sampleBrief(), briefingSet(), name, front)
      const bullets = value
        .split('\n')
        .filter(line => line.startsWith('- ') && line !== '- Say: [to be drafted]')
      expect(bullets.length).toBeGreaterThan(8)
      for (const line of bullets) expect(line).toMatch(/^- \((S\/\/NF|C|SBU)\) .+ \[¶\d\]$/)
    },
  )

  it('opens every slide after a blank line, also below a cell or a gap', () => {
    for (const brief of [sampleBrief(), emptyBrief()]) {
      const { value } = renderTemplate(brief, briefingSet(), 'deck', front)
      const body = value.replace(/^---\n[\s\S]*?\n---\n/, '')
      expect(body.match(/^---$/gm)).toHaveLength(slides(value).length - 1)
      expect(body.match(/\n\n---\n\n/g)).toHaveLength(slides(value).length - 1)
      expect(body).not.toMatch(/\n\n\n| $/m)
    }
  })

  it('tells words offered from advice, which leaves a line to fill', () => {
    const { value } = renderTemplate(sampleBrief(), briefingSet(), 'deck', front)
    expect(value).toMatch(
      /### Points offered by the post\n\n- \(C\) We will send two patrol boats\. \[¶3\]\n\n<!-- _block: raise -->\n### The embassy advises\n\n- \(S\/\/NF\) You should press .*\n- Say: \[to be drafted\]/,
    )
  })

  it('keeps a hostile sentence a sentence, on every slide', () => {
    const hostile = 'x --> \n\n---\n\n# Slide | `a` {{cable.id}} <!-- _class: title --> [¶9] (U) &lt;'
    const brief = sampleBrief()
    for (const entry of brief.statements) entry.text = hostile
    for (const issue of brief.issues) issue.title = hostile
    brief.people = [{ name: hostile, title: hostile, side: 'theirs', marking: 'C', sources: [] }]
    const plain = renderTemplate(sampleBrief(), briefingSet(), 'deck', front).value
    const { value } = renderTemplate(brief, briefingSet(), 'deck', front)
    const counts = (text: string) =>
      [/^---$/gm, /^#+ /gm, /<!-- _/g, /-->/g].map(sign => text.match(sign)?.length)
    expect(counts(value)).toEqual(counts(plain))
  })

  it('shows a statement without an issue under General', () => {
    const brief = emptyBrief()
    brief.watchOut = [statement('p2.1', 'The press will be outside.', 'watchOut', { issue: null })]
    expect(renderTemplate(brief, briefingSet(), 'deck', front).value).toContain(
      '# (C) General\n\n<!-- _block: watch-out -->\n### Watch out\n\n- (C) The press will be outside. [¶2]',
    )
  })
})
