import type { Role } from '../../model/brief.ts'
import type { Unit } from '../statements/units.ts'

/** Headings under which a post says itself what is to be said, answered or avoided; the first that fits decides. */
const headings: readonly [pattern: RegExp, role: Role][] = [
  [
    /\bif\b.*\b(?:raised?|asked|pressed|questioned|come up|arises?)\b|\bq(?:uestions)?\s*(?:&|and)\s*a|\bcontingency\b|\breactive\b/iu,
    'ifRaised',
  ],
  [
    /\b(?:avoid|sensitivit(?:y|ies)|do(?:n't| not)s?|pitfalls?|red lines?|cautions?|watch[- ]?outs?|land ?mines?|hazards?|things? not to)\b|\bwhat not\b/iu,
    'watchOut',
  ],
  [
    /\b(?:points?|themes?|messages?|issues?|topics?|items?) (?:to|for) (?:raise|make|press|stress|cover|your|the|use)|\btalking[- ]points?\b|\b(?:suggested|recommended|proposed|key) (?:points?|themes?|messages?|remarks|language)\b|\bto raise\b|\btalkers\b/iu,
    'raise',
  ],
]

/** What such a section is for where its heading says neither: `What Would Hurt`, `Thin Ice`; `Should He Ask`. */
const ofPoints: readonly [pattern: RegExp, role: Role][] = [
  [
    /\b(?:hurt|offend|embarrass|go wrong|handl(?:e|ing) with care|tread|careful(?:ly)?|beware|traps?|taboos?|sore|tender|sensitive|no-go|thin ice|dangers?|mines|minefields?|unsaid|alone|caveats?|(?:better|best) (?:not|left|avoided)|never|not|steer clear|stay off|watch)\b/iu,
    'watchOut',
  ],
  [
    /\b(?:contingencies|questions?|should (?:he|she|they|it) |(?:may|might|will|could) (?:ask|be asked|raise|mention|bring up))\b/iu,
    'ifRaised',
  ],
]

/** `OBJECTIVES`, `U.S. Goals for the Visit`, `Your Key Asks`; not `THE MILLENNIUM DEVELOPMENT GOALS`. */
const objectives =
  /^(?:(?:our|your|u\.?s\.?|key|main|visit|mission|embassy|meeting|the) )*(?:objectives?|goals?|asks|deliverables)(?: (?:for|of) (?:the |your |this )?(?:visit|meeting|trip|talks|call|stop))?$/iu

/** Whether a section says what the visit is to achieve: its points are asks, though no words to be said. */
export const isObjectives = (heading: string | null): boolean => objectives.test((heading ?? '').trim())

/** The role that a section's own heading gives to each of its points; null where the sentences must speak. */
export function roleOfSection({ heading, section }: Pick<Unit, 'heading' | 'section'>): Role | null {
  if (heading === null || section === 'summary' || section === 'comment') return null
  const named = headings.find(([pattern]) => pattern.test(heading))?.[1]
  if (named === undefined && isObjectives(heading)) return 'raise'
  // guidance holds what to say and what to know
  if (named !== undefined || section !== 'talking-points' || /^guidance$/iu.test(heading))
    return named ?? null
  return ofPoints.find(([pattern]) => pattern.test(heading))?.[1] ?? 'raise'
}
