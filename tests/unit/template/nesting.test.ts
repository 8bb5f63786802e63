import { describe, expect, it } from 'vitest'
import { nestingOf } from '../../../src/template/nesting.ts'
import { parseTemplate } from '../../../src/template/parse-template.ts'

describe('nesting of a template', () => {
  it.each([
    ['(text) ((of)) no mustache', 0],
    ['{{a}} {{> b}}', 0],
    ['{{#if a}}{{~#each b}}{{c}}{{/each}}{{/if}}{{#if d}}{{/if}}', 2],
    ['{{#if a}}{{else if b}}{{else if c}}{{else}}{{/if}}{{#if d}}{{/if}}', 3],
    ['{{^a}}{{^}}{{/a}}', 1],
    ['{{a (b (c d) (e f))}}', 2],
    ['{{!-- {{#if a}} --}}{{!-- {{#if a}} --}}', 0],
    ['{{#> layout}}{{#*inline "x"}}{{/inline}}{{/layout}}', 2],
    ['{{/a}}{{/b}}{{#c}}{{/c}}', 1],
  ])('%s', (source, depth) => {
    expect(nestingOf(source)).toBe(depth)
  })

  it.each([
    ['blocks', `${'{{#if a}}'.repeat(20_000)}${'{{/if}}'.repeat(20_000)}`],
    ['branches', `{{#if a}}${'{{else if a}}'.repeat(20_000)}{{/if}}`],
    ['calls', `{{x ${'(lookup '.repeat(20_000)}a${' b)'.repeat(20_000)}}}`],
  ])('of 20,000 %s is refused before it is parsed', (_what, source) => {
    const { value, diagnostics } = parseTemplate(source, 'x.hbs')
    expect(value).toBeNull()
    expect(diagnostics).toMatchObject([{ code: 'template/too-large', file: 'x.hbs' }])
  })
})
