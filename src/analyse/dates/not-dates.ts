import type { DateForm } from './date-patterns.ts'

/** What a pattern found: the text's own words, and the parts of them that hold no month. */
export interface DateCandidate {
  form: DateForm
  index: number
  words: string
  groups: Record<string, string | undefined>
}

/** Words and names that only look like dates: "he MAY say", "MARCH on", "Resolution 1929", "Ms. April Jones". */
export function isNoDate({ form, index, words, groups }: DateCandidate, text: string): boolean {
  const after = text.slice(index + words.length)
  const lead = text.slice(Math.max(0, index - 30), index)
  switch (form) {
    case 'month':
    case 'months':
      return groups.y === undefined && (isOtherWord(words, lead, after) || isName(words, lead, after))
    case 'day':
      // "THE FIRST 12 MAY STAY": a number and a verb
      return (
        /^\d.*\bMAY$/u.test(words) && /^\s+(?:BE|NOT|HAVE|ALSO|WISH|WELL|[A-Z]+ (?:THE|A|TO))\b/u.test(after)
      )
    case 'slashes':
      return /\/$/u.test(lead) || /^\//u.test(after)
    case 'season':
      return isNoSeason(groups, lead)
    case 'year':
    case 'years':
      return isNoYear(words, lead, after)
    default:
      return false
  }
}

/** In capitals "MAY" and "MARCH" are mostly verbs; at the start of a sentence "May" is one too. */
function isOtherWord(word: string, lead: string, after: string): boolean {
  if (/^(?:MAY|MARCH|March|May)\b/u.test(word)) {
    const timely =
      /\b(?:in|since|by|until|till|before|after|during|of|from|to|through|last|next|this|early|late|mid|each|every|for|between|and|or|end of|beginning of|until|on|around|scheduled|about|our|your|their|his|her|the|a|its)[\s-]+$/i
    if (/^M(?:AY|ay)\b/u.test(word)) {
      if (word.startsWith('MAY') || lead.trim() === '' || /[.:;"“]\s*$/u.test(lead))
        return !/\b(?:in|since|by|until|till|before|after|during|of|from|through|last|next|this|early|late|mid|each|every)[\s-]+$/i.test(
          lead,
        )
      return false
    }
    return word.startsWith('MARCH') && !timely.test(lead)
  }
  return (
    /^(?:Mar|Jan|Jun|Sep|Dec|Oct|Nov|Apr|Jul|Aug|Feb|MAR|JAN|JUN|SEP|DEC|OCT|NOV|APR|JUL|AUG|FEB)$/u.test(
      word,
    ) && /^[-\w]/u.test(after)
  )
}

/** "Ms. June Parker", "Jan. Olsen" */
const isName = (word: string, lead: string, after: string): boolean =>
  /^(?:April|May|June|August|Jan|Jun|Jul|APRIL|JUNE)\b/u.test(word) &&
  (/\b(?:Mr|Mrs|Ms|Miss|Dr|Sen|Rep|Senator|Ambassador|Minister|MS|MRS|MISS)\.?\s+$/u.test(lead) ||
    (/^\s+[A-Z][a-z]+(?:,|\s+(?:said|told|of the Embassy|is|was))/u.test(after) &&
      !/\b(?:in|since|by|until|of|the|last|next|our|your)\s+$/i.test(lead)))

/** "fall" and "spring" are verbs unless something says otherwise. */
function isNoSeason({ of, s, y }: DateCandidate['groups'], lead: string): boolean {
  if (y !== undefined || /^(?:last|next|this)$/i.test(of ?? '')) return false
  if (/^(?:spring|fall|winter|summer|autumn)$/i.test(s ?? '') && /^in the$/i.test(of ?? '')) return false
  return !/\b(?:early|late|mid)[\s-]$/i.test(lead)
}

/** "Resolution 1929", "Section 2010", "1500 hours", "2000 troops" */
function isNoYear(word: string, lead: string, after: string): boolean {
  if (
    /(?:[$#€£/.,]|\b(?:resolutions?|section|article|no|nos|unscr|res|convention|room|flight|us|usd|eur|dols|tel|telegram|[A-Z]{5,}))\.?\s*$/i.test(
      lead,
    ) &&
    !/\b(?:in|since|by|of|until|IN|SINCE|BY|OF|UNTIL|FROM|AFTER|BEFORE|DURING|EARLY|THROUGH)\s+$/u.test(lead)
  ) {
    return !/\b(?:early|late|since|until|after|before|during|through|between)\s+$/i.test(lead)
  }
  return (
    word.length === 4 &&
    /^\s*(?:hours|hrs|local|zulu|[ECMP][SD]T|GMT|UTC|dollars|tons|troops|percent|people|soldiers|men|meters|feet|miles|km)\b/i.test(
      after,
    )
  )
}
