/** Whether the words around a date speak of what was or of what is to come. */
export type Sense = 'past' | 'future' | null

const finitePast =
  'was|were|had|did|been|(?:has|have)(?! (?:an?|the|no|his|her|its|their|our|one|two|three)\\b)|met|told|said|took|began|came|went|held|left|won|lost|made|gave|sent|spent|fell|rose|put|cut|shut|led|built|brought|bought|fought|saw|spoke|wrote|broke|chose|drew|drove|grew|knew|ran|sat|stood|struck|swore|threw|withdrew|became|found|got|heard|kept|laid|paid|sold|sought|taught|thought|understood|overthrew|seized|shrank|sank|sprang|slid|fled|dug|lent|meant|hit|hurt|beat|bore|bound|clung|crept|dealt|fed|felt|forgave|forgot|froze|hid|hung|lay|lit|lost|overcame|overtook|rode|sang|shook|shot|showed|slept|spoke|stole|stuck|swept|swung|tore|begun|written|taken|seen|driven|stolen|broken|chosen|sworn|flown|grown|drawn|withdrawn|thrown|fallen|beaten|born|undertook|upheld|went|wore|wound|recently|ago|earlier|latest|last'
const noPast =
  'need|united|indeed|hundred|speed|proceed|exceed|succeed|embed|provided|based|related|limited|bleed|breed|seed|feed|unified|combined|armed|advanced|continued|detailed|expanded|increased|proposed|so-called|aforesaid'
const future =
  "will|shall|won't|'ll|scheduled|expected|expects?|due|planned|plans?|slated|upcoming|coming|forthcoming|hopes?|intends?|expires?|lapses?|takes? effect|(?:comes?|enters?) into (?:force|effect)|runs? out|comes? due|deadline|should|must|targeted|set for|is to|are to|looks? forward|begins|opens|ends|starts|resumes|falls|(?:which|who|parliament|council|assembly|committee|congress|senate|cabinet) votes|meets|convenes|takes? place|arrives?|departs?|faces|would|could|can|cannot|may|might|prepar(?:es?|ing)|seeks?|wants?|next|up for (?:re-?election|renewal|sale|review|signature|a vote)|is the (?:date|day|deadline|target)|does(?: not|n't)"
const cues = new RegExp(
  [
    // "will be announced", "to be held": the participle is no past
    '\\b(?<passive>(?:will|shall|would|must|should|may|might|can|could|cannot)\\s+(?:not |also |then |only |soon |first )?(?:be\\s+[a-z]+|[a-z]+)|to\\s+(?!(?:us|me|him|her|them|it|you|the|an?|our|his|their|its|this|that|these|those|which|whom|date|office|power|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|half|zero|court|town|school|work|war|press|parliament|market|mind|[A-Z])\\b)[a-z]+)',
    `\\b(?<future>${future})\\b`,
    // "are best met", "a promised visit": no past either
    `(?<!\\b(?:is|are|be|being|as|best|an?|the|its|their|our|his|her|not|already|also|now)\\s)\\b(?<past>${finitePast}|(?!(?:${noPast})\\b)[a-z]{2,}ed)\\b`,
  ].join('|'),
  'gi',
)

/** What separates one statement of a sentence from the next. */
const clauseEnd =
  /[;:]|,\s+(?:and|but|which|who|while|whereas|so|yet|or)\b|\s(?:but|which|who|whose|while|whereas|when|where|because|since|although|and|that|if)\s|--/gi

const article = '(?: (?:early|late|mid|last|the|the end of|the beginning of|the start of))?[\\s-]$'
const since = new RegExp(`\\bsince${article}`, 'i')
const until = new RegExp(`\\b(?:by|until|till|through|past|beyond|not? later than|for|before)${article}`, 'i')

/** "thanks for the rescue in February": a thing that has happened, whatever the sentence says of it. */
const happened =
  /\b(?:loss|deaths?|murder|killing|assassination|arrest|bombing|crash|coup|ambush|rescue|massacre|earthquake)\b[^,;]{0,40}\b(?:on|in|last)\s$/i
/** "extended the mission to December 31", "would have the date moved to July" */
const movedTo =
  /\b(?:extend|postpon|delay|mov|prolong|push|put off|put back|shift)\w*\b[^.,;]{0,30}\b(?:to|until|till|past|beyond|through)\s$/i
/** "and by March had doubled its numbers" */
const hadBeen = /^,? (?:(?:he|she|it|they|we) )?had\b/i
/** "the exercise in August has been agreed": a thing that has not come about yet */
const agreedOn =
  /^,? (?:has|have) (?:\w+ )?been (?:agreed|cleared|approved|scheduled|proposed|promised|offered|planned|arranged|set|announced|postponed|confirmed)\b/i
/** Subordinate to the clause before it: "will be gone when the class goes home in October". */
const dependent = /\b(?:when|where|once|after|if|because|since|while)\s$/i

/** "deciding nothing until after the local elections on May 16": a thing to come, whatever the verb. */
const awaited =
  /\b(?:until|till|before|pending|ahead of)(?: after)? (?:\w+ ){0,3}(?:elections?|vote|referendum|ballot|polls|summit|session|meeting|visit|talks|conference|congress) (?:on|in)\s$/i

/** Few words say nothing by themselves, so the sentence around them decides. */
const shortClause = 30

/** The sense of a date expression at [start, end) of a sentence; "since", "by" and "for" in front of it weigh most. */
export function senseOf(sentence: string, start: number, end: number): Sense {
  const lead = sentence.slice(Math.max(0, start - 30), start)
  if (since.test(lead) || happened.test(sentence.slice(Math.max(0, start - 60), start))) return 'past'
  const before = sentence.slice(Math.max(0, start - 60), start)
  const after = sentence.slice(end, end + 60)
  if (hadBeen.test(after)) return 'past'
  if (
    agreedOn.test(after) ||
    movedTo.test(before) ||
    (awaited.test(before) && !/\b(?:was|were|had|did|said)\b/i.test(sentence.slice(0, start)))
  )
    return 'future'
  if (/[a-zÀ-ɏ] of (?:early |late |mid-|last )?$/i.test(lead))
    return senseOfThing(sentence.slice(Math.max(0, start - 60), start))
  if (isAttribute(sentence, lead, end)) return ofAttributed(after)
  const clause = clauseAround(sentence, start, end)
  const words = sentence.slice(...clause)
  const wasDone = /\b(?:was|were|had|did|been)\b/i.test(words.slice(0, Math.max(0, start - clause[0])))
  if (!wasDone && until.test(lead)) return 'future'
  return (
    nearest(sentence, clause, start, end) ??
    (words.length < shortClause || dependent.test(sentence.slice(0, clause[0]))
      ? nearest(sentence, [0, sentence.length], start, end)
      : null)
  )
}

/** "since the devaluation of December 20", "before the elections of October 2" */
const senseOfThing = (lead: string): Sense =>
  /\b(?:since|after|following)\b/i.test(lead) || bygone.test(lead)
    ? 'past'
    : /\b(?:before|until|pending|ahead of|prior to)\b/i.test(lead)
      ? 'future'
      : null

/** "our note of October 3", "the strike of October" */
const bygone =
  /\b(?:notes?|letters?|demarches?|messages?|telegrams?|cables?|strikes?|riots?|killings?|attacks?|raids?|clashes|storm|floods?|earthquake|coup|massacre|devaluation|incident|crash|fire) of (?:early |late |mid-|last )?$/i

/** "the January 28 talks": the tense is that of another thing. */
const isAttribute = (sentence: string, lead: string, end: number): boolean =>
  /\b(?:the|an?|his|her|its|their) (?:early |late |mid-)?$/i.test(lead) &&
  /^ (?!(?:and|or|to|at|in|on|for|with|of|by|as|but|that|when|will|was|were|is|are|has|had|from)\b)[a-zÀ-ɏ]{3,}/i.test(
    sentence.slice(end, end + 20),
  )

/** "the December elections | were close" */
const ofAttributed = (after: string): Sense =>
  /^ (?:[a-zÀ-ɏ-]+ ){1,2}(?:was|were|had|went|did)\b/i.test(after)
    ? 'past'
    : /^ (?:[a-zÀ-ɏ-]+ ){1,2}(?:will|would|should|may)\b/i.test(after)
      ? 'future'
      : null

function clauseAround(sentence: string, start: number, end: number): [number, number] {
  let from = 0
  let to = sentence.length
  for (const boundary of sentence.matchAll(clauseEnd)) {
    const after = boundary.index + boundary[0].length
    if (after <= start) from = after
    else if (boundary.index >= end) {
      to = boundary.index
      break
    }
  }
  return [from, to]
}

function nearest(sentence: string, [from, to]: [number, number], start: number, end: number): Sense {
  let best: Sense = null
  let least = Number.POSITIVE_INFINITY
  for (const cue of sentence.slice(from, to).matchAll(cues)) {
    // "this to EUCOM"
    if (/^to\s+\p{Lu}/u.test(cue[0])) continue
    const at = from + cue.index
    // "from May 17 to 21"
    if (/^may\b/i.test(cue[0]) && /^.{3}\s?[\d,]/.test(sentence.slice(at, at + 6))) continue
    const within = at > end && sentence.slice(end, at).includes(',')
    // "voted on May 20 to restore it"
    if (at > end && !within && /^to\s/i.test(cue[0])) continue
    // in capitals "TO BONN IN" names a place
    const place =
      /^TO\s/u.test(cue[0]) &&
      /^\s(?:IN|ON|AT|FOR|FROM|BY|WITH|AND|OR|LAST)\b/u.test(sentence.slice(at + cue[0].length))
    const doubt = place ? 60 : within ? 20 : 0
    const gap = at < start ? start - at - cue[0].length : at - end
    if (gap < 0 || gap + doubt >= least) continue
    least = gap + doubt
    const wasTo =
      /^to\s/i.test(cue[0]) &&
      /(?<!\bif (?:\w+ ){1,3})\b(?:was|were|(?:got|brought|came|went|flew|managed)(?: [\w'-]+){0,3})\s$/i.test(
        sentence.slice(0, at),
      )
    best = cue.groups?.past === undefined && !wasTo ? 'future' : 'past'
  }
  return best
}
