import type { CodeEntry } from '../code-entry.ts'

export const checkCodes = {
  'check/unreadable-file': {
    severity: 'error',
    help: 'The file is no .pptx, .docx or Markdown that can be read: it is broken, too large when unpacked, or something else.',
  },
  'check/unmarked': {
    severity: 'error',
    help: 'A statement bears no portion mark.',
  },
  'check/undermarked': {
    severity: 'error',
    help: 'A statement is marked lower than the paragraph that it was taken from.',
  },
  'check/corrected-mark': {
    severity: 'warning',
    help: 'An editor turned a portion mark into a sign: (C) into ©, (R) into ®. Type it again and undo the correction.',
  },
  'check/banner-missing': {
    severity: 'error',
    help: 'A slide or page lacks the banner on top or bottom.',
  },
  'check/banner-low': {
    severity: 'error',
    help: 'A banner is lower than what the product holds, or than the cable; --allow-downgrade accepts the latter.',
  },
  'check/block-missing': {
    severity: 'error',
    help: 'A classified product bears the authority block on its first page.',
  },
  'check/block-wrong': {
    severity: 'error',
    help: 'A line of the authority block does not say what the source asks for.',
  },
  'check/unknown-source': {
    severity: 'error',
    help: 'A line names a paragraph that the cable does not have.',
  },
  'check/untraced': {
    severity: 'warning',
    help: 'A statement names no source: add its paragraph, [¶3], or who added it, [staff].',
  },
  'check/quotation': {
    severity: 'error',
    help: 'Words in quotation marks do not stand in the source.',
  },
  'check/number': {
    severity: 'error',
    help: 'A number does not stand in the paragraph that the line names.',
  },
  'check/date': {
    severity: 'error',
    help: 'A date does not stand in the paragraph that the line names.',
  },
  'check/name': {
    severity: 'error',
    help: 'A proper name does not stand in the paragraph that the line names.',
  },
  'check/negation': {
    severity: 'error',
    help: 'A line keeps the words of its source but for a "not" or "never": it says the opposite.',
  },
  'check/wording': {
    severity: 'warning',
    help: "A line is no longer in its source's own words; see that it still says the same.",
  },
  'check/added': {
    severity: 'info',
    help: 'A line that an office added, [staff]; no fault as long as it is marked.',
  },
} as const satisfies Record<string, CodeEntry>
