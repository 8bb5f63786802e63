import type { CodeEntry } from '../code-entry.ts'

export const markingCodes = {
  'marking/unknown-classification': {
    severity: 'warning',
    help: 'No classification line, caption or portion mark was found. The product is handled as SBU until somebody settles it.',
  },
  'marking/source-undated': {
    severity: 'warning',
    help: 'The cable bears no date of its own, which the "Derived From" line must name. Give --cable-date.',
  },
  'marking/declassification-passed': {
    severity: 'warning',
    help: 'The date on the DECL line has passed. All marks stay: declassifying is a human act, done with the originator.',
  },
  'marking/foreign-government-information': {
    severity: 'warning',
    help: 'Reason (b) stands for foreign government information, which may not be handed over or declassified without its owner.',
  },
  'marking/unmarked-headings': {
    severity: 'info',
    help: 'Subject and headings bear no mark in almost every cable; they are taken at the level of the whole cable.',
  },
  'marking/unmarked-portion': {
    severity: 'warning',
    help: 'A paragraph without a mark in a marked cable is taken at the level of the whole cable.',
  },
  'marking/wholly-unmarked': {
    severity: 'warning',
    help: 'No paragraph is portion-marked (most cables of the 1970s): each line takes the level of the whole cable. Refused under --strict.',
  },
  'marking/entire-text': {
    severity: 'info',
    help: 'A mark such as (C - ENTIRE TEXT) counts for every paragraph that bears none of its own.',
  },
  'marking/portion-above-banner': {
    severity: 'error',
    help: 'A paragraph is marked higher than the cable itself. The higher mark counts; ask the post which is right.',
  },
  'marking/above-own-line': {
    severity: 'error',
    help: 'The cable says a higher level elsewhere than in its classification line: `SECRET - ENTIRE TEXT.`, or a second section. The higher counts; ask the post which is right.',
  },
  'marking/distribution-restricted': {
    severity: 'warning',
    help: 'EXDIS, NODIS, ORCON, LIMDIS, STADIS or EYES ONLY: copying needs the consent of the originator.',
  },
  'marking/unknown-caption': {
    severity: 'warning',
    help: 'A word among the captions that no table knows, such as PANDA in NODIS PANDA. It is printed as a control until somebody says what it means.',
  },
  'marking/legacy-sbu': {
    severity: 'info',
    help: 'SBU and LOU are legacy marks; whether their content becomes CUI is for a human to decide.',
  },
  'marking/classifier-missing': {
    severity: 'warning',
    help: 'The authority block names who made the product: give --prepared-by or set prepared-by in scenesetter.yaml.',
  },
  'marking/declassify-obsolete': {
    severity: 'info',
    help: 'OADR, MR, X1 to X8 and the like are no longer valid: 25 years from the date of the source take their place.',
  },
  'marking/declassify-event': {
    severity: 'warning',
    help: 'Declassification on an event is carried forward; check that it is definite and foreseeable.',
  },
} as const satisfies Record<string, CodeEntry>
