import type { SectionKind } from '../../model/cable.ts'
import { wholeHeadings } from './heading-phrases.ts'

/**
 * What the words of a heading say about its section: the first row that fits. `^`...`$` mean the whole heading; other
 * patterns may stand anywhere in it. Extend by rows.
 */
const rows: [SectionKind, RegExp][] = [
  ['summary', /^(?:begin )?(?:executive )?summ?a(?:r)?y\b/i],
  ['summary', /\b(?:summary|bluf|bottom line(?: up front)?|key points|overview|in brief:? summary)$/i],
  [
    'summary',
    /^(?:introduction|key points|highlights|overview|bluf|the bottom line|at a glance|scenesetter|key messages?|in brief|(?:the )?(?:short|brief|quick) (?:version|answer|of it)|abstract|what matters(?: most)?|in a word|up front)$/i,
  ],
  ['summary', /^(?:introduction|overview) and (?:summary|key points)|^key (?:themes|issues|points)$/i],
  [
    'talking-points',
    /\b(?:talking points?|points? to (?:raise|make|avoid|stress)|suggested points?|if (?:raised|asked)|if (?:he|she|they) raises?|sensitivities|watch out for|what (?:not )?to say|themes to stress|your points|press (?:guidance|line|points))\b/i,
  ],
  [
    'talking-points',
    /^(?:if raised|if asked|avoid|to avoid|topics to avoid|messages?|key messages|asks|our asks|guidance)$/i,
  ],
  [
    'comment',
    /\b(?:comment|comments|conclusion|concluding thoughts|embassy view|our (?:view|take)|assessment|final thoughts?|closing thoughts?)\b/i,
  ],
  [
    'biography',
    /\b(?:bio(?:graphic(?:al)?|graphy|graphies|s)?(?: notes?| data| information| sketch(?:es)?)?|personalit(?:y|ies)|interlocutors?|who(?:m)? you will meet|who'?s who|who is who|dramatis personae)\b/i,
  ],
  [
    'biography',
    /^(?:who\??|the (?:hosts?|cast|man|men|woman|women|minister|president|prime minister|king|players?|principals?|interlocutors?|crown prince|visitors?|people|leader|leadership|chief|ambassador|team|family|delegation)|(?:your |our |the )?(?:hosts?|counterparts?|interlocutors?|meeting partners?)|ministers|leaders|people|the people|key (?:players|people|figures|officials|personalities|leaders|leadership|personnel))$/i,
  ],
  [
    'biography',
    /^(?:the )?(?:president|prime minister|minister|king|queen|emperor|shah|pope|emir|sultan|chancellor|premier|(?:lord )?mayor|governor|crown prince|foreign minister|defense minister)(?: and (?:his|her) (?:men|ministers?|cabinet|team|party|family)| & (?:his|her) \w+| and minister|:? the man)?$/i,
  ],
  [
    'logistics',
    /\b(?:logistics|schedule|itinerary|program(?:me)?|agenda and schedule|arrangements|nuts and bolts|administrative (?:notes?|matters)|security(?: and| &) logistics|control officer|practicalities|travel|accommodations?|weather|dress|uniform|attire|housekeeping|the day|the visit day by day|media (?:and|&) schedule|order of events|timetable)$/i,
  ],
  [
    'logistics',
    /^(?:press|media|press and media|press arrangements|media arrangements|the press|press plan|press and protocol|protocol|modalities|participants|participants(?:,| and) .{1,30}|schedule\b.*|logistics(?: and\b.*)?|program(?:me)? of (?:the )?visit|your (?:schedule|program|day|visit)|the (?:schedule|program))$/i,
  ],
  [
    'background',
    /\b(?:background|setting(?: the scene)?|(?:the|political|economic|domestic|regional|security) (?:setting|scene|context|landscape|backdrop)|context|at a glance|in brief|country (?:profile|snapshot|overview)|where (?:we|things) stand|state of play|history|why now\??)$/i,
  ],
  [
    'background',
    /^(?:atmospherics|(?:the )?(?:internal|domestic) (?:scene|situation|politics)|political (?:situation|scene|overview)|economic (?:situation|overview|scene)|the political and economic scene|recent developments|the setting|bilateral relations(?:hip)?|overall relations|general|(?:stop|leg) (?:one|two|three|four|\d)\b.*)$/i,
  ],
  [
    'other',
    /^(?:action request(?:ed)?|odds and ends|miscellaneous|note|notes|other matters|other|commercial service|classification guidance|recommendations?|objectives|our objectives|(?:our|their|your|u\.s\.|us|host|his|her) (?:objectives|goals|aims)|outcomes|follow[- ]?up|(?:our|u\.s\.|us|your) objectives (?:for|in|at) .*|purpose(?: of (?:the|your|this) (?:visit|trip|meeting|call|memorandum|paper))?|(?:guidance|instructions|action) requested|request for (?:guidance|instructions|action)|for (?:the desk|the department|department|washington)(?: only| action)?|after the (?:visit|call|meeting|trip)|(?:action |an? )?(?:asks?|requests?|questions?|notes?|messages?) (?:to|for|of) (?:washington|the department|department|state|the desk)|washington action|goals|drafting note|attachments?|enclosures?|tabs)$/i,
  ],
]

/** `KEY ISSUES`, `The Issues` over the headings of the issues. */
export const overIssues =
  /^(?:the )?(?:\w+ )?(?:issues|topics|subjects)(?: and (?:talking )?points)?(?: (?:for|of|to|on)\b.{0,40})?$/i

/** The kind of a section from its heading; an unknown heading names an issue. */
export const kindOfHeading = (heading: string): SectionKind => knownKind(heading) ?? 'issue'

/** The kind that the tables know for a heading, or null. */
export function knownKind(heading: string): SectionKind | null {
  const words = heading.replace(/\s+/g, ' ').replace(/’/g, "'").trim().slice(0, 200)
  const scene = /^(?:the )?(?:political|economic|country|security|domestic|regional) overview$/i
  if (scene.test(words)) return 'background'
  if (topics.test(words)) return null
  const small = words.toLowerCase()
  return kindOfWords(small) ?? kindOfWords(small.replace(asked, '').replace(/\?.*$/, '').replace(manner, ''))
}

/** `Nuclear Program`, `Basing Arrangements`: what the parties do, rather than the visit's. */
const topics =
  /\b(?:nuclear|missile|ballistic|space|weapons?|chemical|biological|enrichment|reactor|reform|aid|assistance|training|exchange|drug|eradication|vaccination|immunization|health|hospital|school|food|feeding|privatization|economic|imf|fund|loan|military|defense|basing|bases?|access|transit|customs|trade|tariff|payments?|financial|legal|status|power-sharing|burden-sharing|cease-?fire|housing|energy|power|oil|gas|visa|refugee|resettlement|land|withdrawal|repayment|delivery|peace) (?:program(?:me)?s?|arrangements|schedule|timetable|travel)$/i

/** `What about the press?`, `How's the press? And the program?`: the first question, without what asks it. */
const asked =
  /^(?:(?:and|but|so),? )?(?:what(?:'s| is| are| about| of)|how(?:'s| is| are| about)|on|about|regarding|re:?)\s+/

/** `Who Is Who, Fast`: how a known heading is treated. */
const manner =
  /\s?[,:(–—-]+\s?(?:fast|briefly|quickly|in (?:brief|short|a hurry|a word|outline|detail)|at speed|continued|in order|roughly)\)?$/

const kindOfWords = (words: string): SectionKind | null =>
  [...rows, ...(words.length < 90 ? wholeHeadings : [])].find(([, pattern]) => pattern.test(words))?.[0] ??
  null

/** Words of the trade that are a heading wherever they stand alone. */
export const isKnownHeading = (text: string): boolean => {
  const words = text
    .replace(/[\s:.]+$/, '')
    .replace(/\s+/g, ' ')
    .slice(0, 120)
  return (
    words.length < 60 &&
    !/[:.]\s/.test(words) &&
    (rows.some(([, pattern]) => pattern.test(words)) ||
      (/^\p{Lu}.* \S/u.test(words) &&
        wholeHeadings.some(([, pattern]) => pattern.test(words.toLowerCase())))) &&
    words.split(' ').length <= 7
  )
}
