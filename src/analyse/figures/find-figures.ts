import { findDates } from '../dates/find-dates.ts'
import { countedThing } from './counted-thing.ts'
import { currencyCode, currencySigns, currencyWords } from './currencies.ts'
import { isNoFigure } from './not-figures.ts'
import { amountOf, digitNumber, fraction, scale, wordNumber } from './numbers.ts'

/** An amount as in the text, with its number and what it counts. */
export interface FigureWords {
  text: string
  start: number
  end: number
  value: number | null
  unit: string | null
}

/** No `\p{L}`: with the flags `iu` V8 takes a hundred times longer to compile these. */
const letter = 'A-Za-zÀ-ɏ'

const number = `(?:${digitNumber}|\\b${wordNumber})`
// "fell from 31,000 to 14,500" holds two figures, "3 to 5 points" one
/** What a number can begin with: tried first, for it rules most places out. */
const begins = '(?=[\\daefhmnostADEFHMNOST.<>])'
const range = `(?:(?<=from\\s)${number}|${number}(?:(?:\\s?[-–]\\s?|\\sto\\s|\\sor\\s|\\sand\\s)${digitNumber}|\\s(?:to|or)\\s${wordNumber})?)`
const per = `(?:\\s(?:a|an|per|each|every)\\s(?:[${letter}-]+)(?:\\s(?:head|capita|ton|tons|registered ton|container|inhabitants))?|\\s(?:annually|yearly|daily))?`
const ofWhat = `(?:\\s(?:of|in)\\s(?:(?:the|its|their|his|her|all|our|total|national|world|annual)\\s)*[${letter}][${letter}’'-]*(?:\\s(?!and\\b|in\\b|on\\b|to\\b|from\\b|is\\b|are\\b|was\\b|were\\b|has\\b|have\\b|will\\b|for\\b|at\\b|by\\b|but\\b|or\\b|with\\b|that\\b|which\\b|who\\b|as\\b)[${letter}][${letter}’'-]*)?)?`

/** Each with what a sentence must hold for it to be worth trying. */
const patterns: { kind: 'money' | 'percent' | 'part' | 'fraction' | 'count'; needs: RegExp; find: RegExp }[] =
  [
    {
      kind: 'money',
      needs: new RegExp(`(?:${currencySigns})\\s?\\S`, 'i'),
      find: new RegExp(
        `(?<![${letter}\\d])(?<sign>${currencySigns})\\s?(?:${range})(?:[\\s-]?(?:to|-|–)\\s?${digitNumber})?(?:[\\s-]?${scale}\\b)?${per}`,
        'gi',
      ),
    },
    {
      kind: 'money',
      needs: /[A-Z]{2,4} \d/u,
      find: new RegExp(
        `(?<![${letter}\\d.,])(?<sign>(?!(?:FY|CY|UN|NO|SC|PL|HR|II|III|IV|PM|AM|FOR|OF|TO|THE|AND|OR|BY|AT|IN|ON|IS|ARE|WAS|HAS|HAVE|HAD|ITS|OUR|OVER|SOME|THAN|FROM|WITH|ONLY|PAID|COST|SELL|GAVE|ASK|ASKS|OWES|LENT|HIS|HER|ABOUT)\\b)[A-Z]{2,4})\\s(?:${digitNumber})\\s(?:million|billion|trillion|MILLION|BILLION|TRILLION|bn|mn)\\b${per}`,
        'g',
      ),
    },
    {
      kind: 'money',
      needs: new RegExp(`\\b(?:${currencyWords})\\b`, 'i'),
      find: new RegExp(
        `${begins}(?<![${letter}\\d.,-])(?:${range})(?:[\\s-]${scale})?[\\s-](?<sign>${currencyWords})\\b${per}`,
        'gi',
      ),
    },
    {
      kind: 'percent',
      needs: /%|per ?cent|pct|points?\b/iu,
      find: new RegExp(
        `(?:[<>]\\s?)?${begins}(?<![${letter}\\d.,])(?:${range})(?:\\s?%|[\\s-]?(?:percent(?:age points?)?|per ?cent|pct\\.?|points?)(?![${letter}]))(?:\\s(?:more|less|higher|lower)\\b)?${ofWhat}`,
        'gi',
      ),
    },
    // 88 of 175 seats; 71 of the 130 seats; six in ten; 84 per 100 inhabitants
    {
      kind: 'part',
      needs: / (?:of|per|in) /iu,
      find: new RegExp(
        `${begins}(?<![${letter}\\d.,-])(?:${number})(?:st|nd|rd|th)?(?:\\sseats|\\svotes)?\\s(?:(?:out\\s)?of|per|(?:in(?=\\s[a-z]+\\b)))\\s(?:the\\s|its\\s|every\\s)?(?:${digitNumber}|${wordNumber})(?:\\s[${letter}-]+)?`,
        'gi',
      ),
    },
    // three of the exchange houses
    {
      kind: 'part',
      needs: / of (?:the|its|his|her|their|our) /iu,
      find: new RegExp(
        `(?<![${letter}\\d.,-])(?!one\\b)(?:${number})\\sof\\s(?:the|its|his|her|their|our)\\s[${letter}][${letter}’'-]*(?:\\s[${letter}-]+s\\b)?`,
        'gi',
      ),
    },
    // 323 votes to 99
    {
      kind: 'part',
      needs: /s to \d/iu,
      find: new RegExp(
        `(?<![${letter}\\d.,-])(?:${digitNumber})\\s[${letter}]+s\\sto\\s(?:${digitNumber})(?![\\d,%]|\\s(?:percent|million))`,
        'gi',
      ),
    },
    // a third; one fifth of the machines; but "a third battery" is an ordinal
    {
      kind: 'fraction',
      needs: /half|thirds?|quarter|fifth|sixth|seventh|eighth|ninth|tenth/iu,
      find: new RegExp(
        `(?<![${letter}\\d-])(?!half\\b(?!\\sof\\s(?:the|our|all)\\s))(?!an? half)(?:${fraction})(?:\\sof\\s(?:(?:the|its|their|his|our|all)\\s)?[${letter}][${letter}’'-]*(?:\\s[${letter}-]+s\\b)?)?(?=[.,;:)]|$|\\s(?:of|are|is|was|were|have|has|had|as|in|by|to|from|since|more|less|and|that|which|comes?|goes|go)\\b)`,
        'gi',
      ),
    },
    {
      kind: 'count',
      needs: /./u,
      find: new RegExp(
        `${begins}(?<![${letter}\\d.,/:#$-])(?:${range})(?:[\\s-](?:hundred|thousand|million|billion|trillion|bn))?(?![\\d:/])(?!,\\d)(?!\\.\\d)`,
        'gi',
      ),
    },
  ]

/** The amounts of a sentence in its order: money, percentages, shares, counts and measures. */
export function findFigures(text: string): FigureWords[] {
  if (
    !/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundreds?|thousands?|dozens?|half|third|quarter|fifth|sixth)\b/iu.test(
      text,
    )
  )
    return []
  let open = text
  for (const { start, end } of findDates(text)) open = without(open, start, end)
  const found: FigureWords[] = []
  for (const { kind, needs, find } of patterns) {
    if (!needs.test(open)) continue
    for (const match of open.matchAll(find)) {
      const one = kind === 'count' ? counted(match, open) : measured(kind, match, open)
      if (!one || one.text.includes(taken)) continue
      open = without(open, one.start, one.end)
      found.push(one)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Stands where words have been read as a date or a figure already. */
const taken = '\u0000'
const without = (text: string, start: number, end: number): string =>
  text.slice(0, start) + taken.repeat(end - start) + text.slice(end)

function measured(kind: string, match: RegExpExecArray, text: string): FigureWords | null {
  if (isNoFigure(match, text)) return null
  const words = match[0].trimEnd()
  const sign = match.groups?.sign
  return {
    text: words,
    start: match.index,
    end: match.index + words.length,
    value: amountOf(sign === undefined ? words : words.replace(sign, ' ').trim()),
    unit: kind === 'money' && sign !== undefined ? currencyCode(sign) : kind === 'percent' ? '%' : null,
  }
}

function counted(match: RegExpExecArray, text: string): FigureWords | null {
  if (isNoFigure(match, text)) return null
  const end = match.index + match[0].length
  const thing = countedThing(text, end, match[0])
  if (thing === null) return null
  const words = text.slice(match.index, end + thing.length)
  return {
    text: words,
    start: match.index,
    end: match.index + words.length,
    value: amountOf(match[0]),
    unit: thing.replace(/^[\s-]+/u, '') || null,
  }
}
