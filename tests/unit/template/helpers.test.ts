import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { briefFields } from '../../../src/template/brief-fields.ts'
import { helpers } from '../../../src/template/helpers.ts'
import type { Shape } from '../../../src/template/names/shape.ts'
import { printed } from './render.ts'
import { sampleBrief } from './sample-brief.ts'

const guide = readFileSync(new URL('../../../templates/README.md', import.meta.url), 'utf8')

describe('helpers', () => {
  it.each([
    [
      '{{mark raise}} {{mark issues.[0]}} {{mark meeting.date}} {{mark "C//NF" "SBU"}}',
      '(S//NF) (S//NF) (C) (C//NF)',
    ],
    ['{{mark (where raise "id" "none")}} {{mark meeting.place.text}}', '(S//NF) (S//NF)'],
    ['{{#each timeline}}{{mark this}}{{/each}}', '(C)(C)'],
    ['{{highest watchOut}} {{highest (where raise "id" "none")}}', 'C U'],
    ['{{cite raise}} {{cite raise watchOut counterpart}}', '[¶3] [¶3, ¶2]'],
    ['{{cite people}} {{cite timeline}} x{{cite meeting.principal}}x', '[¶1] [¶3] xx'],
    ['{{format-date "2003-01-09"}}', 'January 9, 2003'],
    [
      '{{format-date "2003-01-09" "day"}} {{format-date "2003-01-09" "short"}} {{format-date "2003-01-09" "military"}}',
      'January 9 Jan 9, 2003 9 JAN 03',
    ],
    [
      '{{format-date "2003-02"}} {{format-date "2003"}} {{format-date "--09-18"}}',
      'February 2003 2003 September 18',
    ],
    ['{{format-date "2003-01-09/2003-01-11"}}', 'January 9 – 11, 2003'],
    ['{{format-date "2003-01-30/2003-02-02"}}', 'January 30 – February 2, 2003'],
    ['{{format-date "2002-12-30/2003-01-02"}}', 'December 30, 2002 – January 2, 2003'],
    ['{{format-date "2003/2004"}} {{format-date "--05-01/--05-03"}}', '2003 – 2004 May 1 – 3'],
    [
      '{{format-date "next week"}} {{format-date "2003-13-01"}} x{{format-date meeting.place.text}}',
      'next week 2003-13-01 x',
    ],
    [
      '{{#each people}}{{full-name this}}|{{office this}}{{/each}}{{inferred-part meeting.place}}',
      'Ada Oyelaran-Voss|Fisheries Minister',
    ],
    ['{{title-case "FISHERIES AND THE EEZ"}}', 'Fisheries and the EEZ'],
    [
      '{{title-case "NATO/RESOURCES"}} {{title-case "U.S.-EU TALKS"}} {{title-case "DPRK"}}',
      'Nato/Resources U.S.-Eu Talks DPRK',
    ],
    ['{{title-case "The Coast guard"}}', 'The Coast guard'],
    ['{{sentence-case "PATROL BOATS FOR OYELARAN-VOSS"}}', 'Patrol boats for Oyelaran-Voss'],
    ['{{join cable.tags ", "}} {{join cable.tags ", " last=" and "}}', 'PREL, EFIS PREL and EFIS'],
    ['{{join people ", " field="name"}} x{{join cable.reasons}}', 'Ada Oyelaran-Voss x'],
    ['{{#each (limit statements 2)}}{{id}} {{/each}}{{more statements 2}}', 'p1.1 p1.2 and 9 more'],
    ['x{{more raise 2}}{{more raise 9}}', 'x'],
    [
      '{{plural raise "point"}} {{plural issues.length "issue"}} {{plural 0 "ally" "allies"}}',
      '2 points 1 issue 0 allies',
    ],
    ['{{#each (where raise "voice" "principal")}}{{id}}{{/each}}', 'p3.3'],
    ['{{#each (where statements "issue" null)}}{{id}} {{/each}}', 'p1.2 p2.1 p4.1 p5.1 p6.1'],
    ['{{#each (where figures "value" ">" 999)}}{{text}}{{/each}}', '12,000 tons'],
    [
      '{{#each (where figures "value" "<" 999)}}{{text}}{{/each}}{{#each (where figures "text" ">" 1)}}n{{/each}}',
      '40% of landings',
    ],
    ['{{#each (without raise objectives)}}{{id}}{{/each}}', 'p3.3'],
    ['{{#each (concat objectives watchOut)}}{{id}} {{/each}}', 'p3.2 p3.4'],
    [
      '{{#each (group raise "voice")}}{{key}}: {{#each items}}{{id}}{{/each}} {{/each}}',
      'advice: p3.2 principal: p3.3',
    ],
    ['{{#if (eq cable.post "VELDORA")}}y{{/if}}{{#if (eq cable.post "X")}}n{{/if}}', 'y'],
    ['{{#if (gt raise 1)}}y{{/if}}{{#if (lt raise.length 2)}}n{{/if}}', 'y'],
    ['{{#if (and raise watchOut)}}y{{/if}}{{#if (and raise cable.reasons)}}n{{/if}}', 'y'],
    ['{{#if (or cable.reasons raise)}}y{{/if}}{{#if (not raise)}}n{{/if}}', 'y'],
  ])('%j gives %j', (deck, expected) => {
    expect(printed(deck)).toBe(expected)
  })

  it('adds the id of a statement to its tag where ids are shown, and to nothing else', () => {
    const context = { named: {}, root: sampleBrief(), several: false, ids: true }
    const cite = (value: unknown) => String(helpers.get('cite')?.run([value], context))
    const [first] = sampleBrief().raise
    expect(cite(first)).toBe(`[¶3, ${first?.id}]`)
    expect(cite(sampleBrief().meeting.counterpart)).not.toContain('p')
  })

  it('names the cable in a tag where there are several', () => {
    const context = { named: {}, root: sampleBrief(), several: true, ids: false }
    expect(String(helpers.get('cite')?.run([sampleBrief().raise, sampleBrief().counterpart], context))).toBe(
      '[07 VELDORA 212 ¶3, 07 VELDORA 212 ¶2]',
    )
  })

  it('writes a word as the cable mostly writes it', () => {
    const brief = sampleBrief()
    for (const entry of brief.statements)
      entry.verbatim = 'As NATO saw, McCallum met DFAIT; Nato was one slip, NATO the rule.'
    expect(printed('{{title-case "NATO, MCCALLUM AND DFAIT"}}', {}, brief)).toBe('NATO, McCallum and DFAIT')
  })

  it('learns nothing from a body in capitals', () => {
    const brief = sampleBrief()
    for (const entry of brief.statements) entry.verbatim = 'MINISTER WILL ASK ABOUT FISHERIES.'
    expect(printed('{{title-case "FISHERIES"}}', {}, brief)).toBe('Fisheries')
  })

  it('never throws, whatever it is given', () => {
    const odd = [
      undefined,
      null,
      '',
      'x',
      0,
      -1,
      Number.NaN,
      true,
      [],
      {},
      [null],
      [[1]],
      { marking: 3 },
      { source: null },
    ]
    const context = { named: { field: 3, last: {} }, root: null, several: true, ids: false }
    for (const helper of helpers.values())
      for (const left of odd)
        for (const right of odd) expect(() => helper.run([left, right, left, right], context)).not.toThrow()
  })

  it('bear no name of a field, which they would hide', () => {
    const names = new Set<string>()
    const collect = (shape: Shape): void => {
      if (shape.kind === 'list') collect(shape.of)
      if (shape.kind === 'fields')
        for (const [name, field] of Object.entries(shape.fields)) {
          names.add(name)
          collect(field.shape)
        }
    }
    collect({ kind: 'fields', fields: briefFields })
    expect([...helpers.keys()].filter(name => names.has(name))).toEqual([])
  })

  it.each([...helpers.values()].map(helper => [helper.name, helper] as const))(
    'documents %s',
    (_name, helper) => {
      expect(guide).toContain(`| \`${helper.name}\` |`)
      expect(guide).toContain(helper.usage.replaceAll('|', '\\|'))
    },
  )
})
