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
  'template/html': {
    severity: 'warning',
    help: 'A template is Markdown: an HTML tag in it is shown as text, on slides and on paper.',
  },
  'template/unmarked': {
    severity: 'warning',
    help: 'A sentence of the cable is printed without its portion mark on the same line; it would be put back, but belongs into the template.',
  },
  'template/unsourced': {
    severity: 'warning',
    help: 'A sentence of the cable is printed without its source on the same line, so that nobody can look it up.',
  },
  'template/unused-partial': {
    severity: 'info',
    help: 'No template of the set calls the partial; its name or the call may be misspelt.',
  },
  'template/overfull': {
    severity: 'info',
    help: 'With the sample, a slide goes on on the next ones, or is cut; shorten it with limit, or split it.',
  },
  'template/bad-extends': {
    severity: 'error',
    help: 'The set that theme.yaml names under extends does not exist, or extends this one in turn.',
  },
  'template/too-large': {
    severity: 'error',
    help: 'The template calls itself without end, repeats far too much, or nests too deep.',
  },
  'template/failed': {
    severity: 'error',
    help: 'The template could not be carried out.',
  },
} as const satisfies Record<string, CodeEntry>
