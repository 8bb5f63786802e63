import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderTemplate } from '../../../src/template/render-template.ts'
import { render } from './render.ts'
import { sampleBrief } from './sample-brief.ts'

describe('faults of syntax', () => {
  it.each([
    ['a\n  {{#each issues}}\n{{title}}\n', '2:3', 'The block {{#each}} is never closed.', 'add {{/each}}'],
    [
      '{{#if a}}{{#each b}}{{/if}}',
      '1:13',
      'The block {{#each}} is closed by {{/if}}.',
      'close it with {{/each}}',
    ],
    ['a\n{{/each}}', '2:6', 'A block is closed that was never opened.', 'remove it'],
    ['# x\n{{title', '2:1', 'An expression is never closed.', 'close it with }}'],
    ['{{#each issues}}\n{{title}\n{{/each}}', '2:8', 'Something that does not belong', 'stray sign'],
    ['{{join tags ", }}', '1:13', 'Something that does not belong', 'quotation mark'],
    ['{{}}', '1:3', 'This is no valid expression.', 'an expression is a name'],
  ])('are told for %j', (deck, place, message, hint) => {
    const { value, diagnostics } = render(deck)
    const [found] = diagnostics
    expect(value).toBe('')
    expect(found?.code).toBe('template/syntax')
    expect(found?.message).toContain(message)
    expect(found?.hint).toContain(hint)
    expect(`${found?.place?.start.line}:${found?.place?.start.column}`).toBe(place)
    expect(found?.file).toBe('mine/deck.md.hbs')
  })

  it('names the partial that is faulty', () => {
    expect(render('{{> a}}', { a: '{{#if x}}' }).diagnostics[0]?.file).toBe('mine/partials/a.hbs')
  })

  it('reports a set without the product’s template', () => {
    const { diagnostics } = renderTemplate(sampleBrief(), { name: 'bare', files: {} }, 'deck', {
      file: null,
      sha256: null,
    })
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['template/missing-file', 'The template set "bare" has no deck.md.hbs.'],
    ])
  })

  it('never throws, whatever the template', () => {
    const pieces = fc.constantFrom(
      '{{',
      '}}',
      '{{{',
      '}}}',
      '#',
      '/',
      'each',
      'if',
      ' issues',
      'title',
      '"',
      '(',
      ')',
      '>',
      '|',
      'as',
      '=',
      '\n',
      '../',
      '@',
      '--',
      '!',
      '&',
      '[',
      ']',
      '{{else}}',
      '~',
      '*inline ',
      'md',
      '{{{{raw}}}}',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), parts => {
        const { value, diagnostics } = render(parts.join(''))
        expect(typeof value).toBe('string')
        for (const { message } of diagnostics) expect(message).not.toMatch(/\n|undefined|\bat \w+ \(/)
      }),
      { numRuns: 1000 },
    )
  })
})
