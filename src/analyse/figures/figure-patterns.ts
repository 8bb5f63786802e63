import { digitNumber, scale } from './numbers.ts'
import { currency, inWords, letter, sign } from './stand-ins.ts'

const number = `(?:${digitNumber}|${inWords})`
// "fell from 31,000 to 14,500" holds two figures, "3 to 5 points" one
const range = `(?:(?<=from\\s)${number}|${number}(?:(?:\\s?[-–]\\s?|\\sto\\s|\\sor\\s|\\sand\\s)${digitNumber}|\\s(?:to|or)\\s${inWords})?)`
const per = `(?:\\s(?:a|an|per|each|every)\\s(?:[${letter}-]+)(?:\\s(?:head|capita|ton|tons|registered ton|container|inhabitants))?|\\s(?:annually|yearly|daily))?`
const ofWhat = `(?:\\s(?:of|in)\\s(?:(?:the|its|their|his|her|all|our|total|national|world|annual)\\s)*[${letter}][${letter}’'-]*(?:\\s(?!(?:and|in|on|to|from|is|are|was|were|has|have|will|for|at|by|but|or|with|that|which|who|as)\\b)[${letter}][${letter}’'-]*)?)?`

/** Behind "three of the five" a sentence goes on. */
const noThing =
  '(?:are|is|were|was|be|have|has|had|will|would|can|may|live|who|that|which|whom|in|at|on|and|or|but|to|for|from|by|with|when|as|than|now|left|came|went|voted|said)\\b'

export const fractionWords = 'half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth'

export type FigureKind = 'money' | 'percent' | 'part' | 'fraction' | 'count'

/**
 * Each with what a sentence must hold for it to be worth trying; both see the text with stand-ins. `never` sees the
 * words found.
 */
export const figurePatterns: { kind: FigureKind; needs: RegExp; find: RegExp; never?: RegExp }[] = [
  {
    kind: 'money',
    needs: new RegExp(sign),
    find: new RegExp(
      `(?<sign>${sign})\\s?(?:${range})(?:(?:[\\s-]?(?:to|-|–)\\s?|[-–]${sign}\\s?)${digitNumber})?(?:[\\s-]?${scale}\\b)?${per}`,
      'gi',
    ),
  },
  {
    kind: 'money',
    // codes that no table knows can be told from words only where not all is in capitals
    needs: /^(?=[\s\S]*?[a-z]{3})[\s\S]*?[A-Z]{2,4} \d/,
    find: new RegExp(
      `(?<![${letter}\\d.,])(?<sign>(?!(?:FY|CY|UN|NO|SC|PL|HR|II|III|IV|PM|AM|FOR|OF|TO|THE|AND|OR|BY|AT|IN|ON|IS|ARE|WAS|HAS|HAVE|HAD|ITS|OUR|OVER|SOME|THAN|FROM|WITH|ONLY|PAID|COST|SELL|GAVE|ASK|ASKS|OWES|LENT|HIS|HER|ABOUT)\\b)[A-Z]{2,4})\\s(?:${digitNumber})\\s(?:million|billion|trillion|MILLION|BILLION|TRILLION|bn|mn)\\b${per}`,
      'g',
    ),
  },
  {
    kind: 'money',
    needs: new RegExp(currency),
    find: new RegExp(
      `(?<![${letter}\\d.,-])(?:${range})(?:[\\s-]${scale})?[\\s-](?<sign>${currency})${per}`,
      'gi',
    ),
    // "1200 Crown Prince"
    never: /\sCrown$/u,
  },
  // a dollar a gallon
  {
    kind: 'money',
    needs: new RegExp(`an? ${currency} an? `, 'i'),
    find: new RegExp(`\\ban?\\s(?<sign>${currency})\\s(?:an?|per)\\s[${letter}]+`, 'gi'),
  },
  {
    kind: 'percent',
    needs: /%|per ?cent|pct|points?\b/i,
    find: new RegExp(
      `(?:[<>]\\s?|\\bminus\\s)?(?<![${letter}\\d.,])(?:${range})(?:\\s?%|[\\s-]?(?:percent(?:age points?)?|per ?cent|pct\\.?|points?)(?![${letter}]))(?:\\s(?:more|less|higher|lower)\\b)?${ofWhat}`,
      'gi',
    ),
  },
  // 88 of 175 seats; 71 of the 130 seats; six in ten; 84 per 100 inhabitants
  {
    kind: 'part',
    needs: / (?:of|per|in) /i,
    find: new RegExp(
      `(?<![${letter}\\d.,-])(?:${number})(?:st|nd|rd|th)?(?:\\sseats|\\svotes)?\\s(?:(?:out\\s)?of|per|in)\\s(?:(?:the|its|our|their|his|her|every)\\s)?(?:${number})(?:\\s(?!${noThing})[${letter}-]+)?`,
      'gi',
    ),
    // "one of the four": a member rather than a share
    never: /^one of (?:the|its|our|their|his|her)\s/i,
  },
  // a majority of three, a team of four
  {
    kind: 'part',
    needs: / of /i,
    find: new RegExp(
      `\\b(?:majority|margin|team|crew|staff|commission|committee|panel|board|cabinet|parliament|assembly|council|delegation|party|squad|det|detachment|garrison|contingent|force|army|jury|quorum|field)\\sof\\s(?<amount>${range})(?=[.,;:)]|$|\\s(?:and|but|with|in|at|on|from|has|have|had|is|was|which|that|who|for|when|will|departs|arrives|leaves)\\b)`,
      'gi',
    ),
  },
  // one resident in nine
  {
    kind: 'part',
    needs: / in /i,
    find: new RegExp(
      `(?<![${letter}\\d.,-])${inWords}\\s[${letter}-]+\\s(?:in|out of)\\s(?:every\\s)?${inWords}(?=[.,;:)]|$|\\s(?:is|are|was|were|has|have|had|can|lives?|dies|works?)\\b)`,
      'gi',
    ),
  },
  // grew from four to eleven
  {
    kind: 'part',
    needs: / from /i,
    find: new RegExp(
      `(?<=\\b(?:grew|grown|grow|rose|risen|raised?|raising|went|gone|fell|fallen|cut|reduced?|up|down|increased?|dropped|shrank|shrunk|expanded?|swollen|doubled)\\s(?:[${letter}]+\\s){0,3}from\\s)${inWords}\\sto\\s${inWords}(?=[.,;:)]|$|\\s(?:in|since|by|over|within|after|at|and|this|last)\\b)`,
      'gi',
    ),
  },
  // three of the exchange houses
  {
    kind: 'part',
    needs: / of (?:the|its|his|her|their|our) /i,
    find: new RegExp(
      `(?<![${letter}\\d.,-])(?:${number})\\sof\\s(?:the|its|his|her|their|our)\\s[${letter}][${letter}’'-]*(?:\\s[${letter}-]+s\\b)?`,
      'gi',
    ),
    never: /^one\s/i,
  },
  // 323 votes to 99
  {
    kind: 'part',
    needs: /s to \d/i,
    find: new RegExp(
      `(?<![${letter}\\d.,-])(?:${digitNumber})\\s[${letter}]+s\\sto\\s(?:${digitNumber})(?![\\d,%]|\\s(?:percent|million))`,
      'gi',
    ),
  },
  // a third; one fifth of the machines; but "a third battery" is an ordinal
  {
    kind: 'fraction',
    needs: new RegExp(fractionWords, 'i'),
    find: new RegExp(
      `(?<![${letter}\\d-])(?<!\\b(?:first|second|other|latter|last)\\s)(?!half\\b(?!\\sof\\s(?:the|our|all)\\s))(?!an? half|an? quarter of an hour|an? (?:fifth|sixth|seventh|eighth|ninth|tenth)\\s(?:is|are|was|were|has|have|had|will)\\b)(?:(?:an?|${inWords})[- ](?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?|half)(?:\\sof\\s(?:(?:the|its|their|his|our|all)\\s)?[${letter}][${letter}’'-]*(?:\\s[${letter}-]+s\\b)?)?(?=[.,;:)]|$|\\s(?:of|are|is|was|were|have|has|had|as|in|by|to|from|since|more|less|and|that|which|comes?|goes|go|on|short|full|empty|larger|smaller|higher|lower|below|above)\\b)`,
      'gi',
    ),
  },
  {
    kind: 'count',
    needs: new RegExp(`\\d|${inWords}`),
    find: new RegExp(
      `(?<![${letter}\\d.,/:#$-])(?:${range})(?:[\\s-](?:hundred|thousand|million|billion|trillion|bn))?(?![\\d:/])(?!,\\d)(?!\\.\\d)`,
      'gi',
    ),
  },
]
