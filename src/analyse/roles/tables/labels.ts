import type { ScoredRole } from '../score-roles.ts'

/**
 * Words at the head of a paragraph or of its section, before a colon or alone in a heading, that tell what its
 * sentences are: `They say: Sixty thousand.`, `WANTS:`, `LANDMINES`. The first that fits decides.
 */
export const labels: readonly [pattern: RegExp, role: ScoredRole][] = [
  [
    /\b(?:watch(?: (?:out|for))?|cautions?|careful|sensitiv\w+|avoid|don'?ts?|do nots?|pitfalls?|traps?|land ?mines?|hazards?|risks?|red lines?|beware|mind|warnings?|caveats?|tripwires?|minefields?|sore points?|irritants?|delicate)\b/iu,
    'watchOut',
  ],
  [
    /\b(?:they|he|she|them|their|his|her|theirs|host|hosts|(?:palace|government|minister|president)(?:'s)?)\b.{0,20}\b(?:say|says|wants?|lines?|views?|positions?|asks?|agenda|wishes|wish list|terms|case|side|expects?|hopes?|fears?|concerns?|thinks?|seeks?|needs?|aims?|goals?|will (?:ask|say|want|raise|press))\b|^(?:wants|says|wish list|expects|hopes|fears)$|\bwhat (?:they|he|she) (?:wants?|says?|will|thinks?|fears?)\b/iu,
    'theirPosition',
  ],
  [
    /\b(?:we|us|our|you|your|yours|u\.?s\.?)\b.{0,20}\b(?:say|lines?|messages?|asks?|response|answer|position|can (?:say|offer|do)|could say|might say|should say|want|wants|points?|objectives?|goals?)\b|\b(?:recommend\w*|suggest\w*|key (?:points?|messages?|asks?|task)|deliverables?|to (?:raise|say|do|offer|ask)|action|asks?|message|top line|raise|thanks|lead|thank|press|offer|good gesture|good answer|response|answer|say)$/iu,
    'raise',
  ],
  [
    /\b(?:state of play|background|who|facts?|history|context|bio|status|setting|what (?:it|this) is|comment|note|scene|numbers?)\b/iu,
    'background',
  ],
]
