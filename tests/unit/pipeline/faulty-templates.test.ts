import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadTheme } from '../../../src/commands/load-set.ts'
import { textFor } from '../../../src/commands/report-remarks.ts'
import { printDiagnostic } from '../../../src/diagnostics/report.ts'
import { sampleCable } from '../../../src/files.ts'
import { briefCables } from '../../../src/pipeline/brief-cables.ts'
import { checkTemplate } from '../../../src/pipeline/check-template.ts'
import { draftCable } from '../../../src/pipeline/draft-cable.ts'
import { loadTemplateSet } from '../../../src/template-folder.ts'

const bytes = new Uint8Array(readFileSync(sampleCable))
const [sample] = briefCables({ name: 'sample', bytes, sha256: '' }, { cableDate: null, today: '2026-01-02' })
const briefing = loadTemplateSet('briefing')

/** What `template check` says of a set that differs from the built-in one in these files. */
function checked(files: Record<string, string>): string[] {
  if (!sample) throw new Error('no sample')
  const set = { name: 'ours', folder: 'ours', files, base: briefing }
  const { diagnostics, rendered } = checkTemplate(set, sample, loadTheme(null, set).layers)
  return diagnostics
    .filter(({ severity }) => severity !== 'info')
    .map(found => printDiagnostic(found, rendered[found.file ?? ''] ?? textFor(found, set), { color: false }))
}

const raise = 'partials/raise.hbs'
const deck = 'deck.md.hbs'

describe('a faulty template', () => {
  it.each([
    [
      'a typo in {{}}',
      raise,
      'x\n{{cable.idd}}',
      '2:3',
      'There is no "idd" in "cable".',
      'did you mean "id"?',
    ],
    ['a typo in #if', raise, '{{#if isues}}x{{/if}}', '1:7', 'There is no "isues"', 'did you mean "issues"?'],
    [
      'a typo in #each',
      deck,
      '# x\n{{#each isues}}x{{/each}}',
      '2:9',
      'There is no "isues" here.',
      'did you mean "issues"?',
    ],
    [
      'a typo in #with',
      deck,
      '{{#with meting}}x{{/with}}',
      '1:9',
      'There is no "meting" here.',
      'did you mean "meeting"?',
    ],
    [
      'a typo in a parameter',
      deck,
      '{{join cable.tagz ", "}}',
      '1:8',
      'There is no "tagz" in "cable".',
      'did you mean "tags"?',
    ],
    [
      'a typo in an entry',
      deck,
      '{{issues.0.watchout.length}}',
      '1:3',
      'There is no "watchout" in "issues.0".',
      'did you mean "watchOut"?',
    ],
    [
      'a typo in a quoted field',
      deck,
      '{{#each (where raise "rol" "raise")}}x{{/each}}',
      '1:22',
      'have no "rol"',
      'did you mean "role"?',
    ],
    [
      'a typo in a helper',
      deck,
      '# {{title-cas meeting.title}}',
      '1:5',
      'There is no helper "title-cas".',
      'did you mean "title-case"?',
    ],
    [
      'a typo in a partial',
      deck,
      '{{> slides/titel}}',
      '1:1',
      'There is no partial "slides/titel".',
      'did you mean "slides/title"?',
    ],
    [
      'a missing partial',
      deck,
      '# x\n\n{{> annex}}',
      '3:1',
      'There is no partial "annex".',
      'add partials/annex.hbs to the set',
    ],
    [
      'an unclosed block',
      deck,
      '# x\n{{#each issues}}\n- y',
      '2:1',
      'The block {{#each}} is never closed.',
      'add {{/each}} where it should end',
    ],
    [
      'blocks closed crosswise',
      deck,
      '{{#each issues}}{{#if title}}{{/each}}{{/if}}',
      '1:20',
      'The block {{#if}} is closed by {{/each}}.',
      'close it with {{/if}}',
    ],
    [
      'a block closed twice',
      deck,
      '{{#if issues}}{{/if}}\n{{/if}}',
      '2:',
      'A block is closed that was never opened.',
      'remove it, or add its opening',
    ],
    [
      'an unclosed expression',
      deck,
      '# {{meeting.title',
      '1:3',
      'An expression is never closed.',
      'close it with }}',
    ],
    [
      'a stray quotation mark',
      deck,
      '{{join cable.tags ", }}',
      '1:',
      'Something that does not belong into an expression.',
      'look for a stray sign',
    ],
    [
      'a wrong helper',
      deck,
      '{{uppercase meeting.title}}',
      '1:3',
      'There is no helper "uppercase".',
      'there are mark, cite',
    ],
    [
      'a helper used as a block',
      deck,
      '{{#limit raise 3}}x{{/limit}}',
      '1:4',
      '"limit" cannot open a block.',
      'use it within one',
    ],
    [
      'a helper without what it needs',
      deck,
      '{{#each (limit raise)}}x{{/each}}',
      '1:9',
      '"limit" takes 2 parameters, not 1.',
      'as in (limit LIST 4)',
    ],
    ['a list printed', deck, '# {{issues}}', '1:3', '"issues" is a list', 'go through it with {{#each}}'],
    ['three braces', deck, '# {{{meeting.title}}}', '1:3', 'Three braces change nothing', 'use two'],
    [
      'prototype access',
      deck,
      '# {{meeting.constructor.name}}',
      '1:5',
      'There is no "constructor"',
      'there are',
    ],
    [
      'a way out of the template',
      deck,
      '# {{../title}}',
      '1:5',
      'leads out of the template',
      'take one ../ away',
    ],
    [
      'a dropped mark',
      raise,
      '{{#each raise}}\n- {{text}} {{cite this}}\n{{/each}}',
      '2:3',
      '"text" stands here without its mark.',
      'write {{mark this}} in front of it',
    ],
    [
      'a name without its mark',
      deck,
      '{{#each people}}\n| {{name}} |\n{{/each}}',
      '2:3',
      '"name" stands here without its mark.',
      'write {{mark this}} in front of it',
    ],
    [
      'HTML',
      deck,
      '# x\n\ny <script>alert(1)</script>',
      '3:3',
      '<script> is shown as it stands here.',
      'write Markdown',
    ],
    [
      'a dropped source',
      raise,
      '{{#each raise}}\n- {{mark this}} {{text}}\n{{/each}}',
      '2:17',
      '"text" stands here without its source.',
      'write {{cite this}} behind it',
    ],
    [
      'a typo in the theme',
      'theme.yaml',
      'sizes:\n  boddy: 20',
      '2:3',
      'sizes.boddy is no setting.',
      'did you mean "body"?',
    ],
    [
      'a wrong value in the theme',
      'theme.yaml',
      'colors:\n  text: blue',
      '2:9',
      'colors.text must be six hex digits',
      '',
    ],
    [
      'a theme that is no YAML',
      'theme.yaml',
      'name: x\nfonts: { body: Arial',
      '2:',
      'The theme cannot be read',
      'write one "name: value" a line',
    ],
    [
      'a partial with the name of a way out',
      deck,
      '# x\n{{> ../theme}}',
      '2:1',
      'There is no partial "../theme".',
      'called by a plain name',
    ],
    [
      "a partial with the name of every object's prototype",
      deck,
      '# x\n{{> __proto__}}',
      '2:1',
      'There is no partial "__proto__".',
      'called by a plain name',
    ],
    [
      'a partial whose name is made of the cable',
      deck,
      '# x\n{{#if cable.id}}\n{{> (lookup cable "id")}}\n{{/if}}',
      '3:1',
      'There is no partial "03 OTTAWA 49".',
      'its name is made here',
    ],
    [
      'a name in the theme that is not known',
      'theme.yaml',
      'size:\n  body: 20',
      '1:1',
      'size is no setting.',
      'did you mean "sizes"?',
    ],
    [
      'a colour that YAML takes for a comment',
      'theme.yaml',
      'colors:\n  text: #1F5C99',
      '2:9',
      'colors.text must be six hex digits',
      'in quotation marks',
    ],
    [
      'a font without a file',
      'theme.yaml',
      'fonts:\n  body: Garamond',
      '2:9',
      'The width of Garamond is not known.',
      'name it under fontFiles',
    ],
    [
      'colours too close',
      'theme.yaml',
      'colors:\n  muted: "EEEEEE"',
      '2:10',
      'colors.muted on colors.background',
      'make it at least 4.5:1',
    ],
    [
      'a theme that nests without end',
      'theme.yaml',
      `a: ${'['.repeat(20_000)}`,
      '1:',
      'it nests too deep',
      '',
    ],
  ])('%s is told with its place, its line and what to do', (_, file, text, place, message, hint) => {
    const [first = ''] = checked({ [file]: text }).filter(told => told.includes(message))
    expect(first).toContain(`ours/${file}:${place}`)
    const line = Number(place.split(':')[0] || 1)
    const shown = text.split('\n')[line - 1] ?? ''
    expect(first).toContain(shown.length > 100 ? `${line} | …[[` : `${line} | ${shown}`)
    expect(first).toContain(hint)
    expect(first).not.toMatch(/\n {2,}at /)
  })

  it.each([
    ['endless recursion', { 'partials/raise.hbs': '{{> raise}}' }],
    [
      'endless recursion of two',
      { 'partials/raise.hbs': '{{> if-raised}}', 'partials/if-raised.hbs': '{{> raise}}' },
    ],
  ])('%s of partials ends, and names one of them', (_, files) => {
    const told = checked({ ...files, 'deck.md.hbs': '# x\n{{> raise}}' })
    expect(told.join('\n')).toMatch(
      /ours\/partials\/\S+:1:1 error template\/too-large\n {2}A partial calls itself without end\.\n {2}\d+ \| \{\{> [\w-]+\}\}\n.*\n {2}hint: look for a partial/,
    )
  })

  it('bears aliases of aliases in a theme, and a partial of any name', () => {
    const bomb = [...Array(12)]
      .map((_, n) => `a${n}: &a${n} [${n ? `*a${n - 1},`.repeat(9) : 'x'}]`)
      .join('\n')
    expect(checked({ 'theme.yaml': bomb }).join('\n')).toContain('its aliases (&, *) stand for too much')
    const named = { 'deck.md.hbs': '# x\n{{> constructor}}', 'partials/constructor.hbs': 'y' }
    expect(checked({ ...named, 'partials/__proto__.hbs': 'z' }).join('\n')).not.toContain('error')
  })

  it('of many partials that nothing calls names one', () => {
    if (!sample) throw new Error('no sample')
    const files = Object.fromEntries([...Array(900)].map((_, n) => [`partials/spare${n}.hbs`, 'x']))
    const { diagnostics } = checkTemplate({ name: 'ours', files, base: briefing }, sample, [])
    const unused = diagnostics.filter(({ code }) => code === 'template/unused-partial')
    expect(unused.map(({ message }) => message)).toEqual([
      expect.stringContaining('And 899 more of this kind.'),
    ])
  })

  it('bears a cable that tries to be markup, a slide, a comment, front matter or an expression', () => {
    const hostile = '--> <script>alert(1)</script> {{cable.id}} {{{x}}} | # y\\n---\\ntheme: dark'
    const text = readFileSync(sampleCable, 'utf8').replace(/SUBJECT: .*/, `SUBJECT: ${hostile}`)
    const cable = { name: 'hostile', bytes: new TextEncoder().encode(text), sha256: '' }
    const [briefed] = briefCables(cable, { cableDate: null, today: '2026-01-02' })
    if (!briefed || !sample) throw new Error('no cable')
    const slides = (markdown: string) => markdown.match(/^---$/gm)?.length
    const [evil, plain] = [briefed, sample].map(one => draftCable(one, briefing, 'deck', 'cable.txt').value)
    expect(slides(evil ?? '')).toBe(slides(plain ?? ''))
    expect(evil).toContain('\\<script>')
    expect(evil).toContain('\ntheme: "briefing"\n')
    expect(evil?.replace(/^title: .*$/m, '')).not.toMatch(/[^\\]<script|^theme: dark/m)
  })

  it('says of lines that lost their marks one, and how many more', () => {
    const told = checked({ 'partials/point.hbs': '- {{text}}\n' }).join('\n')
    expect(told.match(/layout\/dropped-mark/g)).toHaveLength(1)
    expect(told).toMatch(
      /ours\/partials\/point\.hbs:1:1 warning layout\/dropped-mark[^|]* And \d+ more of this kind\.\n {2}1 \| - \{\{text\}\}/,
    )
  })

  it('is told where it was written, through partials, blocks and loops, with the line', () => {
    const files = {
      'deck.md.hbs':
        '{{!-- ours --}}\n\n{{> cover}}\n\n---\n\n{{#> frame}}\n{{#each issues}}\n- {{title}}\n{{/each}}\n{{/frame}}\n',
      'partials/cover.hbs': '<!-- _class: titel -->\n\n# {{mark cable}} Cover\n',
      'partials/frame.hbs': '# {{mark issues}} Frame\n\n<!-- _blok: raise -->\n\n{{> @partial-block}}\n',
    }
    const told = checked(files).map(text => text.split('\n'))
    const found = told.map(
      ([head = '', , line]) => `${head.split(' ')[0]} ${head.split(' ')[2]} ${line?.trim()}`,
    )
    expect(found).toEqual(
      expect.arrayContaining([
        'ours/partials/cover.hbs:1:1 layout/unknown-class 1 | <!-- _class: titel -->',
        'ours/partials/frame.hbs:3:1 layout/unknown-directive 3 | <!-- _blok: raise -->',
        'ours/deck.md.hbs:9:1 layout/unmarked-line 9 | - {{title}}',
      ]),
    )
  })

  it('that nothing calls is reported, and a set that makes nothing', () => {
    if (!sample) throw new Error('no sample')
    const pont = { name: 'ours', files: { 'partials/pont.hbs': 'x' }, base: briefing }
    expect(checkTemplate(pont, sample, []).diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'template/unused-partial',
        file: 'ours/partials/pont.hbs',
        message: 'No file of the set calls the partial "pont".',
      }),
    )
    const { diagnostics } = checkTemplate({ name: 'none', files: {} }, sample, [])
    expect(diagnostics.map(({ code }) => code)).toEqual(['template/missing-file'])
  })

  it('tells which slides are too full for one', () => {
    if (!sample) throw new Error('no sample')
    const files = {
      'deck.md.hbs': '# {{mark statements}} All\n\n{{#each statements}}\n{{> point}}\n{{/each}}\n',
    }
    const { diagnostics } = checkTemplate({ name: 'ours', files, base: briefing }, sample, [])
    expect(diagnostics.map(({ code, file, message }) => `${file} ${code} ${message}`)).toEqual([
      expect.stringMatching(
        /^ours\/deck\.md\.hbs template\/overfull With the sample, "All" takes \d+ slides\.$/,
      ),
    ])
  })
})
