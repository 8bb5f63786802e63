import { describe, expect, it } from 'vitest'
import { isOfForm, render } from './render.ts'

const faults = (deck: string, partials: Record<string, string> = {}) =>
  render(deck, partials)
    .diagnostics.filter(isOfForm)
    .map(
      ({ code, file, place, message, hint }) =>
        `${file}:${place?.start.line}:${place?.start.column} ${code} ${message} ${hint}`,
    )

describe('checkNames', () => {
  it.each([
    ['{{meeting.titel}}', '1:3', 'unknown-name There is no "titel" in "meeting". did you mean "title"?'],
    [
      'x\n{{#if watch_out}}y{{/if}}',
      '2:7',
      'unknown-name There is no "watch_out" here. did you mean "watchOut"?',
    ],
    [
      '{{#unless issuse}}y{{/unless}}',
      '1:11',
      'unknown-name There is no "issuse" here. did you mean "issues"?',
    ],
    [
      '{{#each isues}}{{title}}{{/each}}',
      '1:9',
      'unknown-name There is no "isues" here. did you mean "issues"?',
    ],
    [
      '{{#with meting}}{{title}}{{/with}}',
      '1:9',
      'unknown-name There is no "meting" here. did you mean "meeting"?',
    ],
    [
      '{{#each issues}}{{#each raise}}{{txet}}{{/each}}{{/each}}',
      '1:34',
      'unknown-name There is no "txet" here. did you mean "text"?',
    ],
    [
      '{{#each issues}}{{#each raise}}{{../titel}}{{/each}}{{/each}}',
      '1:34',
      'unknown-name There is no "titel" here. did you mean "title"?',
    ],
    [
      '{{issues.0.watchout}}',
      '1:3',
      'unknown-name There is no "watchout" in "issues.0". did you mean "watchOut"?',
    ],
    [
      '{{#each issues as |topic|}}{{topic.tile}}{{/each}}',
      '1:30',
      'unknown-name There is no "tile" in "topic". did you mean "title"?',
    ],
    [
      '{{#each raise}}{{lookup this "constructor"}}{{/each}}',
      '1:30',
      'unknown-name There is no "constructor" here. there are id, text',
    ],
    [
      '{{#if (lookup (lookup issues 0) "__proto__")}}x{{/if}}',
      '1:33',
      'unknown-name There is no "__proto__" here. there are title',
    ],
    [
      '{{#each (group raise "issue")}}{{key.toString}}{{/each}}',
      '1:34',
      'unknown-name There is no "toString" in "key". a template sees the brief alone',
    ],
    [
      '{{join raise field="hasOwnProperty"}}',
      '1:20',
      'unknown-name The entries of this list have no "hasOwnProperty".',
    ],
    [
      '{{#each (where (lookup cable cable.id) "constructor" null)}}x{{/each}}',
      '1:40',
      'unknown-name The entries of this list have no "constructor". a template sees the brief alone',
    ],
    [
      '{{#each raise}}{{lookup this "txet"}}{{/each}}',
      '1:30',
      'unknown-name There is no "txet" here. did you mean "text"?',
    ],
    ['{{lookup issues "first"}}', '1:17', 'unknown-name There is no "first" here. this is a list'],
    ['{{lookup issues}}', '1:1', 'wrong-use "lookup" takes 2 parameters, not 1. as in {{lookup issues 0}}'],
    ['{{@root.cable.idd}}', '1:3', 'unknown-name There is no "idd" in "@root.cable". did you mean "id"?'],
    ['{{#each issues}}{{@indx}}{{/each}}', '1:19', 'unknown-name There is no @indx. did you mean @index?'],
    ['{{../title}}', '1:3', 'unknown-name "../title" leads out of the template.'],
    ['{{issues.first}}', '1:3', 'unknown-name There is no "first" in "issues". this is a list'],
    [
      '{{cable.id.year}}',
      '1:3',
      'unknown-name There is no "year" in "cable.id". this is a text and has no fields',
    ],
    ['{{join tags ", "}}', '1:8', 'unknown-name There is no "tags" here. there are version, cable'],
    [
      '{{#each (where raise "rol" "raise")}}{{/each}}',
      '1:22',
      'unknown-name The entries of this list have no "rol". did you mean "role"?',
    ],
    [
      '{{join people field="nam"}}',
      '1:21',
      'unknown-name The entries of this list have no "nam". did you mean "name"?',
    ],
    [
      '{{titlecase meeting.title}}',
      '1:3',
      'unknown-helper There is no helper "titlecase". did you mean "title-case"?',
    ],
    ['{{#if (equal cable.id "x")}}{{/if}}', '1:8', 'unknown-helper There is no helper "equal".'],
    ['{{log cable}}', '1:3', 'unknown-helper There is no helper "log".'],
    [
      '{{#each (limit raise)}}{{/each}}',
      '1:9',
      'wrong-use "limit" takes 2 parameters, not 1. as in (limit LIST 4)',
    ],
    ['{{join raise lst=" and "}}', '1:14', 'wrong-use "join" knows no lst=.'],
    ['{{issues}}', '1:1', 'wrong-use "issues" is a list and cannot be printed as it is.'],
    [
      '{{meeting}}',
      '1:1',
      'wrong-use "meeting" has parts and cannot be printed as it is. print one of them: title',
    ],
    ['{{limit raise 2}}', '1:1', 'wrong-use "limit" is a list and cannot be printed as it is.'],
    ['{{#each meeting.title}}{{/each}}', '1:1', 'wrong-use {{#each}} needs a list.'],
    ['{{#join raise ", "}}{{/join}}', '1:4', 'wrong-use "join" cannot open a block.'],
    ['{{#eech issues}}{{/eech}}', '1:4', 'wrong-use "eech" cannot open a block. did you mean {{#each}}?'],
    ['{{#if}}x{{/if}}', '1:1', 'wrong-use {{#if}} takes one value.'],
    ['x\n<br>{{cable.id}}', '2:1', 'html <br> is shown as it stands here.'],
    ['{{> pint}}', '1:1', 'unknown-partial There is no partial "pint". did you mean "point"?'],
    [
      '{{#each raise}}{{> point}}{{/each}}{{cable.constructor}}',
      '1:38',
      'unknown-name There is no "constructor" in "cable".',
    ],
    [
      '{{#with (lookup cable "id")}}{{/with}}{{__proto__}}',
      '1:41',
      'unknown-name There is no "__proto__" here.',
    ],
  ])('reports %j', (deck, place, message) => {
    const found = faults(deck, { point: '- {{text}}' })
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(`mine/deck.md.hbs:${place} template/${message}`)
  })

  it('checks a partial with what each caller gives it', () => {
    const partials = { point: '- {{text}}\n{{kind}}' }
    expect(faults('{{#each raise}}{{> point kind="a"}}{{/each}}', partials)).toEqual([])
    expect(faults('{{#each raise}}{{> point}}{{/each}}', partials)).toEqual([
      'mine/partials/point.hbs:2:3 template/unknown-name There is no "kind" here. there are id, text, verbatim, marking, role, voice, section, issue, leadIn, references, source',
    ])
    expect(faults('{{> point meeting}}', partials)).toHaveLength(2)
  })

  it('finds faults in what no data would reach, and all of them at once', () => {
    expect(
      faults('{{#if cable.partial}}{{a}}{{else}}{{b}}{{/if}}{{#*inline "i"}}{{meting}}{{/inline}}'),
    ).toHaveLength(2)
  })

  it('prints nothing where something is wrong', () => {
    expect(render('# {{meeting.titel}}').value).toBe('')
  })

  it('ends on partials that call each other', () => {
    expect(
      faults('{{> a}}', { a: '{{#if issues}}{{> b}}{{/if}}', b: '{{#unless issues}}{{> a}}{{/unless}}' }),
    ).toEqual([])
  })

  it.each([
    '{{#each issues}}{{title}}{{#each raise}}{{../title}}{{@root.cable.id}}{{/each}}{{/each}}',
    '{{#with meeting.counterpart as |them|}}{{them.name}}{{name}}{{/with}}',
    '{{#issues}}{{title}}{{/issues}}{{#meeting}}{{title}}{{/meeting}}{{#cable.partial}}x{{/cable.partial}}',
    '{{raise.length}}{{issues.[0].title}}{{this.cable.id}}{{./cable.id}}',
    '{{#each (group raise "voice")}}{{key}}{{#each items}}{{text}}{{/each}}{{/each}}',
    '{{#each (limit (concat raise watchOut) 3) as |one place|}}{{one.text}}{{place}}{{@first}}{{/each}}',
    '{{lookup cable "id"}}{{#if (and raise (not watchOut))}}x{{/if}}',
  ])('has nothing against %j', deck => {
    expect(faults(deck)).toEqual([])
  })
})
