import type { CodeEntry } from '../code-entry.ts'

export const layoutCodes = {
  'layout/bad-front-matter': {
    severity: 'error',
    help: 'The block between the first two --- lines is not valid YAML; its values are not used.',
  },
  'layout/no-slides': {
    severity: 'error',
    help: 'The Markdown holds no slide: no heading and no text.',
  },
  'layout/no-title': {
    severity: 'warning',
    help: 'A slide needs a first heading: it is its title, in the outline and for screen readers.',
  },
  'layout/same-title': {
    severity: 'info',
    help: 'Two slides had one title; the later one was numbered, so that each can be found by its title.',
  },
  'layout/break-under-text': {
    severity: 'warning',
    help: 'A --- directly under a line makes that line a heading in other Markdown viewers. Leave a blank line above it.',
  },
  'layout/text-behind-comment': {
    severity: 'warning',
    help: 'Text behind --> on the same line belongs to the comment in Markdown viewers. It is taken as text; put it on a line of its own.',
  },
  'layout/stray-comment-end': {
    severity: 'warning',
    help: 'A --> without a comment before it: speaker notes that contain --> end there, and the rest stands on the slide.',
  },
  'layout/open-comment': {
    severity: 'warning',
    help: 'A comment that is never closed takes everything behind it into the speaker notes.',
  },
  'layout/unknown-class': {
    severity: 'warning',
    help: 'No layout has that name; it was chosen by the content of the slide.',
  },
  'layout/unknown-directive': {
    severity: 'warning',
    help: 'Only _class, _kicker, _section and _block are known in comments; the line was left out.',
  },
  'layout/picture': {
    severity: 'warning',
    help: 'Pictures in the Markdown are not placed; their alternative text stands in.',
  },
  'layout/corrected-mark': {
    severity: 'warning',
    help: 'An editor turned a portion mark into a sign: (C) into ©, (R) into ®. Switch that correction off.',
  },
  'layout/dropped-mark': {
    severity: 'warning',
    help: 'A line lost its portion mark; it was put back from its source.',
  },
  'layout/lowered-mark': {
    severity: 'warning',
    help: 'A line was marked lower than its source; the mark of the source was put back. --allow-downgrade accepts the lower one.',
  },
  'layout/downgraded': {
    severity: 'warning',
    help: 'A line is marked lower than its source, as --allow-downgrade permits.',
  },
  'layout/unmarked-line': {
    severity: 'warning',
    help: 'A line has neither mark nor source; it takes the level of the whole deck.',
  },
  'layout/unknown-source': {
    severity: 'warning',
    help: 'The paragraph that a line names does not exist in the cable.',
  },
  'layout/unchecked': {
    severity: 'warning',
    help: 'No cable was at hand, so nothing was held against its source; the cover says so.',
  },
  'layout/unknown-marking': {
    severity: 'warning',
    help: 'The overall marking in the front matter is missing or cannot be read.',
  },
  'layout/split': {
    severity: 'info',
    help: 'A slide was too full and goes on on the next one.',
  },
  'layout/cut-line': {
    severity: 'info',
    help: 'One statement fills more than a slide; it goes on on the next one.',
  },
  'layout/drawn-as-table': {
    severity: 'info',
    help: 'The events or figures have too many words for a drawing; a table shows them whole.',
  },
  'layout/shortened-title': {
    severity: 'warning',
    help: 'A title of more than two lines at its smallest size was cut short; the whole title opens the body.',
  },
  'layout/bad-theme': {
    severity: 'error',
    help: 'theme.yaml is not valid YAML, or a value in it has the wrong form; the built-in value is used.',
  },
  'layout/unknown-theme-key': {
    severity: 'warning',
    help: 'theme.yaml holds a key that layout does not know; check its spelling.',
  },
  'layout/unmeasured-font': {
    severity: 'warning',
    help: "There is no width table for the theme's font: text is measured as if it were Arial, and wider.",
  },
  'layout/bad-font': {
    severity: 'warning',
    help: 'A font that theme.yaml names under fontFiles is missing or no TrueType or OpenType font: its text is measured without it.',
  },
  'layout/bad-logo': {
    severity: 'warning',
    help: 'The picture that theme.yaml names under logo is missing, too large or of another kind than PNG, JPEG or SVG, or has no words for those who cannot see it.',
  },
  'layout/low-contrast': {
    severity: 'warning',
    help: 'Two colours of the theme are too close to be read: text needs a contrast of 4.5:1.',
  },
} as const satisfies Record<string, CodeEntry>
