import type { CodeEntry } from '../code-entry.ts'

export const readCodes = {
  'read/encoding': {
    severity: 'info',
    help: 'The file is not UTF-8 and was read in another encoding; if letters look wrong, save it as UTF-8.',
  },
  'read/characters-repaired': {
    severity: 'info',
    help: 'Characters damaged by a wrong decoding or a bad copy were put right; compare the lines named.',
  },
  'read/partial-extract': {
    severity: 'warning',
    help: 'The text says that it is an extract; parts of the cable are missing, so ask for the full text.',
  },
  'read/several-cables': {
    severity: 'info',
    help: 'The file holds more than one cable; each is read on its own.',
  },
  'read/empty': {
    severity: 'error',
    help: 'The file holds no text; check that it is the right one.',
  },
  'read/no-paragraphs': {
    severity: 'error',
    help: 'No paragraph was found; check that the file is a cable.',
  },
  'read/unparsed-line': {
    severity: 'warning',
    help: 'No rule knows the line; it was kept but takes no part in any product, so look whether it matters.',
  },
  'read/stray-caption': {
    severity: 'info',
    help: 'A caption that belongs to the header stood within the text and was left out.',
  },
  'read/repeated-header': {
    severity: 'info',
    help: 'The header was printed again at a section break within the text and was left out there.',
  },
  'read/release-stamp': {
    severity: 'info',
    help: 'A release or archive stamp stood within the text and was left out; marks were kept as they are.',
  },
  'read/doubled-reference-labels': {
    severity: 'info',
    help: "The references bear a machine's letters besides the author's; the author's were kept.",
  },
  'read/number-skipped': {
    severity: 'warning',
    help: 'Paragraph numbers are missing; a part of the text may have been lost.',
  },
  'read/number-restarted': {
    severity: 'warning',
    help: 'Paragraph numbers start again or repeat; tags say which one is meant, as in "¶4 (2nd)".',
  },
  'read/odd-mark': {
    severity: 'warning',
    help: 'A portion mark is badly written, as "C)", or stands above its paragraph; it was read as what it resembles, so check it.',
  },
  'read/no-classification': {
    severity: 'warning',
    help: 'No line gives the classification; it has to be taken from the paragraphs or set by hand.',
  },
  'read/no-subject': {
    severity: 'warning',
    help: 'No subject line was found.',
  },
  'read/no-signature': {
    severity: 'info',
    help: 'No signature closes the text; the end of the cable may be missing.',
  },
  'read/unclosed-summary': {
    severity: 'info',
    help: 'The summary has no END SUMMARY; it was taken to end with its paragraph or at the next heading.',
  },
} as const satisfies Record<string, CodeEntry>
