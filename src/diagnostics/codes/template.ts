import type { CodeEntry } from '../code-entry.ts'

export const templateCodes = {
  'template/missing-file': {
    severity: 'error',
    help: 'The template set has no file for the product asked for; add it, or choose another set.',
  },
  'template/syntax': {
    severity: 'error',
    help: 'The template is no valid Handlebars: a brace, a block or a quotation mark is left open or closed twice.',
  },
  'template/unknown-name': {
    severity: 'error',
    help: 'A name that the Brief does not have would print nothing. `scenesetter template fields` lists the names.',
  },
  'template/unknown-helper': {
    severity: 'error',
    help: 'No helper has that name; templates/README.md lists them.',
  },
  'template/unknown-partial': {
    severity: 'error',
    help: 'The set has no such file in partials/.',
  },
  'template/wrong-use': {
    severity: 'error',
    help: 'A list, group or helper stands where something else is needed: use {{#each}} for lists, {{#with}} for groups.',
  },
  'template/unescaped': {
    severity: 'warning',
    help: 'Three braces change nothing: text from a cable is always escaped, so that it cannot become markup. Use two.',
  },
  'template/too-large': {
    severity: 'error',
    help: 'The template calls itself without end, or repeats far too much.',
  },
  'template/failed': {
    severity: 'error',
    help: 'The template could not be carried out.',
  },
} as const satisfies Record<string, CodeEntry>
