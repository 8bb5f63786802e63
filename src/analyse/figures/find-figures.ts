import { findDates } from '../dates/find-dates.ts'
import { countedThing } from './counted-thing.ts'
import { currencyCode } from './currencies.ts'
import { isNoFigure } from './not-figures.ts'
import { amountOf, digitNumber, scale } from './numbers.ts'
import { currency, inWords, letter, sign, withStandIns } from './stand-ins.ts'

/** An amount as in the text, with its number and what it counts. */
export interface FigureWords {
  text: string
  start: number
  end: number
  value: number | null
  unit: string | null
}

const number = `(?:${digitNumber}|${inWords})`
// "fell from 31,000 to 14,500" holds two figures, "3 to 5 points" one
const range = `(?:(?<=from\\s)${number}|${number}(?:(?:\\s?[-–]\\s?|\\sto\\s|\\sor\\s|\\sand\\s)${digitNumber}|\\s(?:to|or)\\s${inWords})?)`
const per = `(?:\\s(?:a|an|per|each|every)\\s(?:[${letter}-]+)(?:\\s(?:head|capita|ton|tons|registered ton|container|inhabitants))?|\\s(?:annually|yearly|daily))?`
const ofWhat = `(?:\\s(?:of|in)\\s(?:(?:the|its|their|his|her|all|our|total|national|world|annual)\\s)*[${letter}][${letter}’'-]*(?:\\s(?!(?:and|in|on|to|from|is|are|was|were|has|have|will|for|at|by|but|or|with|that|which|who|as)\\b)[${letter}][${letter}’'-]*)?)?`

type Kind = 'money' | 'percent' | 'part' | 'fraction' | 'count'

/**
 * Each with what a sentence must hold for it to be worth trying; both see the text with stand-ins. `never` sees the
 * words found.
 */
const patterns: { kind: Kind; needs: RegExp; find: RegExp; never?: RegExp }[] = [
  {
    kind: 'money',
    needs: new RegExp(sign),
    find: new RegExp(
      `(?<sign>${sign})\\s?(?:${range})(?:[\\s-]?(?:to|-|–)\\s?${digitNumber})?(?:[\\s-]?${scale}\\b)?${per}`,
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
  {
    kind: 'percent',
    needs: /%|per ?cent|pct|points?\b/i,
    find: new RegExp(
      `(?:[<>]\\s?)?(?<![${letter}\\d.,])(?:${range})(?:\\s?%|[\\s-]?(?:percent(?:age points?)?|per ?cent|pct\\.?|points?)(?![${letter}]))(?:\\s(?:more|less|higher|lower)\\b)?${ofWhat}`,
      'gi',
    ),
  },
  // 88 of 175 seats; 71 of the 130 seats; six in ten; 84 per 100 inhabitants
  {
    kind: 'part',
    needs: / (?:of|per|in) /i,
    find: new RegExp(
      `(?<![${letter}\\d.,-])(?:${number})(?:st|nd|rd|th)?(?:\\sseats|\\svotes)?\\s(?:(?:out\\s)?of|per|in)\\s(?:the\\s|its\\s|every\\s)?(?:${number})(?:\\s[${letter}-]+)?`,
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
    needs: /half|thirds?|quarter|fifth|sixth|seventh|eighth|ninth|tenth/i,
    find: new RegExp(
      `(?<![${letter}\\d-])(?!half\\b(?!\\sof\\s(?:the|our|all)\\s))(?!an? half)(?:(?:an?|${inWords})[- ](?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?|half)(?:\\sof\\s(?:(?:the|its|their|his|our|all)\\s)?[${letter}][${letter}’'-]*(?:\\s[${letter}-]+s\\b)?)?(?=[.,;:)]|$|\\s(?:of|are|is|was|were|have|has|had|as|in|by|to|from|since|more|less|and|that|which|comes?|goes|go)\\b)`,
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

/** The amounts of a sentence in its order: money, percentages, shares, counts and measures. */
export function findFigures(text: string): FigureWords[] {
  let open = text.replace(editorial, words => taken.repeat(words.length))
  for (const { start, end } of findDates(text)) open = without(open, start, end)
  let coded = withStandIns(open)
  const found: FigureWords[] = []
  for (const { kind, needs, find, never } of patterns) {
    if (!needs.test(coded)) continue
    for (const { 0: match, index, groups } of coded.matchAll(find)) {
      const end = index + match.length
      if (isNoFigure(open, index, end) || never?.test(open.slice(index, end))) continue
      const sign = groups?.sign ?? ''
      const at = index + match.indexOf(sign)
      const one =
        kind === 'count'
          ? counted(open, index, end)
          : measured(kind, open, index, end, open.slice(at, at + sign.length))
      if (!one || one.text.includes(taken)) continue
      open = without(open, one.start, one.end)
      coded = without(coded, one.start, one.end)
      found.push(one)
    }
  }
  return joined(
    text,
    found.sort((a, b) => a.start - b.start),
  )
}

/** "[2 lines of source text not declassified]", "[1 paragraph (4 lines) omitted]" */
const editorial = /\[[^\]]{0,80}\b(?:declassified|omitted|illegible|missing|garble)[^\]]{0,40}\]/giu

/** "cut from 1,047 to 697": two bare numbers are one figure. */
function joined(text: string, found: FigureWords[]): FigureWords[] {
  return found.flatMap((one, at) => {
    const [before, next] = [found[at - 1], found[at + 1]]
    if (before && joins(text, before, one)) return []
    return next && joins(text, one, next)
      ? [{ ...one, text: text.slice(one.start, next.end), end: next.end }]
      : [one]
  })
}

const joins = (text: string, one: FigureWords, next: FigureWords): boolean =>
  one.unit === null &&
  next.unit === null &&
  text.slice(one.end, next.start).toLowerCase() === ' to ' &&
  /\bfrom $/iu.test(text.slice(0, one.start)) &&
  /^[\d,]+$/u.test(one.text + next.text)

/** Stands where words have been read as a date or a figure already. */
const taken = '\u0000'
const without = (text: string, start: number, end: number): string =>
  text.slice(0, start) + taken.repeat(end - start) + text.slice(end)

function measured(kind: Kind, text: string, start: number, end: number, sign: string): FigureWords {
  const words = text.slice(start, end).trimEnd()
  return {
    text: words,
    start,
    end: start + words.length,
    value: amountOf(words.replace(sign, ' ').trim()),
    unit: kind === 'money' ? currencyCode(sign) : kind === 'percent' ? '%' : null,
  }
}

function counted(text: string, start: number, end: number): FigureWords | null {
  const number = text.slice(start, end)
  const thing = countedThing(text, end, number)
  if (thing === null) return null
  const words = number + thing
  return {
    text: words,
    start,
    end: start + words.length,
    value: amountOf(number),
    unit: thing.replace(/^[\s-]+/u, '') || null,
  }
}
