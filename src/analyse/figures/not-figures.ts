/** Before a number that names rather than counts: "Resolution 1929", "Article 5", "Room 209", "ref. 3", "No. 2". */
const names =
  /(?:\b(?:resolutions?|unscr|unsc|articles?|art|sections?|sec|paragraphs?|paras?|rooms?|ref|refs|reftel|nos?|numbers?|chapters?|title|flight|detachment|item|page|pages|pp?|region|ward|protocol|highway|route|channel|annex|part|phase|class|type|mark|stage|category|track|numbered|circular|law|decree|act|order|basket|line|option|form|model|tab|block|aged?|level|tier|band|gate|pier|unit|building|suite|apartment|apt|box|tel|telephone|phone|mobile|fax|ext|extension|number|boeing|airbus|mig|p\.l\.|h\.r\.|s\.r\.|volume|vol|round|exercise|operation|summit|agenda|sector|zone|camp|radio|psalm|sipdis|telegram|cable|deptel|embtel|contel|circtel|septel|airgram|despatch|edition|items|point|rotation|pl|state|case|stop|battalion|brigade|division|regiment|squadron)\.?\s*(?:no\.?\s*)?|\brefs?\s[A-Z ]+\s|[#§/=]\s?)$/i

/** "cell 9911-4407" */
const telephone = /\b(?:cell|cellular|tel|telephone|phone|mobile|handy|fax|at|on|call|number)\b[.: ]*$/i

/** "Annex B 12", "C. 5" */
const letter = /(?<![\p{L}.'’])(?!A\s)[B-HJ-Z]\.?\s$/u

const clock = /\b(?:at|by|until|till|around|about|from|before|after|is|between|and|to)\s$/i

/** "the Army, which numbers 6,000", "inspectors number 44" */
const counting = /\bnumbers\s+$|\b(?:\p{L}{2,}s|who|which|that|they|police|troops)\s+number\s+$/iu

interface Around {
  number: string
  lead: string
  after: string
}

/** "the Group of 77", "the Group of Eight" */
const isGroup = ({ number, lead, after }: Around): boolean =>
  /^(?:\d{1,2}|[a-z]+)$/iu.test(number) &&
  (/\bGroup of $/u.test(lead) ||
    (/\bTHE GROUP OF $/u.test(lead) && !/^\s(?:\p{L}+\s){0,2}\p{L}+S\b/u.test(after)))

/** What makes a number in digits no figure. */
const inDigits: ((around: Around) => boolean)[] = [
  ({ lead }) => letter.test(lead),
  isGroup,
  ({ lead }) => names.test(lead) && !counting.test(lead) && !/\b(?:by|to|at|of|in)\s+$/i.test(lead),
  // "at 0820 on SK 4414"
  ({ number, lead }) =>
    /^\d{3,4}$/u.test(number) && /\b(?:on|by|via|aboard|ON|BY|VIA|ABOARD) [A-Z]{2}\s$/u.test(lead),
  // the sign of a footnote: `us.4 You`, `"begun."1 He`
  ({ number, lead }) => /^\d{1,2}$/u.test(number) && /(?:[\p{L}’'][.?!,]|[.?!,]["”’)]|["”])$/u.test(lead),
  // 1938-40; the hours 2200 and 0500
  ({ number }) => /^(?:1[5-9]|20)\d\d[-–]\d\d$/u.test(number),
  ({ number }) => /^(?:[01]\d|2[0-4])[0-5]\d(?: (?:and|to|or) |[-–])(?:[01]\d|2[0-4])[0-5]\d$/u.test(number),
  // 3rd, 737B, 747s, the 60s
  ({ after }) =>
    /^(?:st|nd|rd|th|['’]?s)\b/i.test(after) || /^[-–]?(?!MW|GW|KM|MM|CM|KV)[A-Z]{1,2}\d?\b/u.test(after),
  // 10:30, 3 p.m., 0930
  ({ number, after }) =>
    /^\d{1,2}$/u.test(number) && /^(?::\d\d|\s?(?:a\.?m\.?|p\.?m\.?|o['’]clock)\b)/i.test(after),
  ({ number, lead, after }) =>
    /^(?:[01]\d|2[0-4])[0-5]\d$/u.test(number) && (clock.test(lead) || !/^\s\p{L}*(?<!hour)s\b/u.test(after)),
  // "Essid, 54, is"; "he is 54,"
  ({ number, lead, after }) => /^\d{1,2}$/u.test(number) && /,\s$/u.test(lead) && /^,(?!\d)/u.test(after),
  ({ number, lead, after }) =>
    /^\d{1,2}$/u.test(number) &&
    /\b(?:is|was|be|turned|turns|he's|she's)\s$/i.test(lead) &&
    /^(?:,| years old|\.|;| and\b| but\b| on\b)/iu.test(after),
  // "a woman of 23 named", "at 41 he is"
  ({ number, lead, after }) =>
    /^\d\d$/u.test(number) &&
    ((/\p{L} of $/u.test(lead) && /^,? (?:who|whose|named|called)\b/u.test(after)) ||
      (/(?:^|[.;] )At $/u.test(lead) && /^,? (?:he|she)\b/u.test(after))),
  // "57, a former pilot", "65 years of age"
  ({ number, lead, after }) =>
    /^\d{1,2}$/u.test(number) &&
    ((lead === '' && /^, \p{L}/u.test(after)) || /^\syears (?:of age|old)\b/i.test(after)),
  // "the '98 storm"
  ({ number, lead }) => /^\d\d$/u.test(number) && /(?:^|[\s(])['’‘]$/u.test(lead),
  // "out by 92", "in 87 and": a year of two digits
  ({ number, lead, after }) =>
    /^[4-9]\d$/u.test(number) &&
    /\b(?:in|by|through|since|until|from)\s$/i.test(lead) &&
    /^(?:[.;,:)]|\s(?:and|or|but)\b|$)/i.test(after),
  // a line that holds nothing but its number
  ({ lead, after }) => lead === '' && /^\W*$/u.test(after),
  // "Speaker Gulnara Bek (48, chemist)", "item (1)", "(c)"
  ({ number, lead, after }) => /^\d{1,2}$/u.test(number) && /\($/u.test(lead) && /^[,)]/u.test(after),
  // F–5, Rule-7
  ({ lead }) => /\p{L}[-–]$/u.test(lead),
  // 555-0142, 9911-4407, 24/7, 2 x 4
  ({ number, lead }) =>
    /^\d{3}-\d{4}$/u.test(number) || (/^\d{3,5}-\d{3,5}$/u.test(number) && telephone.test(lead)),
  ({ lead, after }) => /\d-$/u.test(lead) || /^-\d|^\/\d|^\s?[x×]\s?\d/u.test(after),
  // a year
  ({ number, after }) =>
    /^(?:1[5-9]|20)\d\d$/u.test(number) && !/^\s(?!(?:this|thus|unless|across)\b)\p{L}{3,}s\b/u.test(after),
  // "Reasons: 1.5 (b) and (d)", "as follows: 1.", "TIGER LANTERN 06", "(B) JIDDA 5120"
  ({ after }) => /^\s?\([a-h]\)/iu.test(after),
  ({ lead, after }) => /:\s$/u.test(lead) && /^\.$/u.test(after),
  ({ number, lead, after }) =>
    /^0\d/u.test(number) ||
    (/^\d{2,}$/u.test(number) &&
      /\b\p{Lu}{4,}\s$/u.test(lead) &&
      !/^\s\p{Lu}{3}/u.test(after) &&
      /\p{Ll}/u.test(lead + after)),
  ({ after }) => /[@.]\p{L}/u.test(after.slice(0, 2)),
]

/** What makes a number in words no figure. */
const inWords: ((around: Around) => boolean)[] = [
  // "one seller": an article rather than a count, but "by one vote"
  ({ number, lead, after }) =>
    /^one$/i.test(number) && !(/\bby $/i.test(lead) && /^ (?:vote|seat|point|goal)\b/i.test(after)),
  // "three points" of a talk; in a poll they are percent or digits
  ({ number }) => /\spoints?$/i.test(number) && !/percentage/i.test(number),
  // "the camp at Five Hills", "the Six Nations"
  ({ number, lead, after }) =>
    /^\p{Lu}\p{Ll}+$/u.test(number) &&
    ((/\p{L}[,'’]? $/u.test(lead) && /^ \p{Lu}\p{Ll}/u.test(after)) || /\p{Lu}\p{Ll}+ $/u.test(lead)),
  isGroup,
  // "nobody under fifty", "the age of forty"
  ({ lead }) =>
    /\b(?:(?:nobody|no one|anyone|everyone|those|men|women|children) (?:under|over)|age of) $/i.test(lead),
  // "one of the ten worst"
  ({ lead }) => /\bone of (?:the|its|our|their|his|her) $/i.test(lead),
  // "two-way trade"
  ({ after }) => /^-(?!odd )\p{L}/u.test(after),
  // "within two days", but "six weeks of imports", "three times the price"
  ({ number, after }) =>
    /^(?:two|three|four|five|six)$/i.test(number) &&
    /^\s(?:(?:days|weeks)\b(?!['’]? (?:of|supply|stocks?|worth)\b)|times\b(?! (?:the|as|what|its|more|larger|higher|in an?|an?)\b| (?:that|this)[.,;)]))/i.test(
      after,
    ),
  // "two years ago", "the first ten minutes": more a manner of speaking than a measure, as "for two years" is
  ({ number, lead, after }) =>
    /^two$/i.test(number) && /^\s(?:years|months|hours)\b/i.test(after) && !/\b(?:for|of|in)\s$/i.test(lead),
  ({ lead, after }) => /\bfirst\s$/i.test(lead) && /^\s(?:days|hours|minutes)\b/i.test(after),
  // "at nine in the evening"
  ({ number, lead, after }) =>
    /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i.test(number) &&
    /\b(?:at|until|by|before|after|past)\s$/i.test(lead) &&
    !/^\s(?:[a-zÀ-ɏ]+\s)?(?:[a-zÀ-ɏ]+s|men|women|people|children)\b/i.test(after),
  // "the two agencies", "her last four words": known already
  ({ number, lead }) =>
    /^(?:two|three|four|five|six)\b/i.test(number) &&
    /\b(?:the|his|her|its|their|our|last|first|next|same)\s$/i.test(lead) &&
    !/^[a-zÀ-ɏ]+\s(?:hundred|thousand|million|billion)/i.test(number),
  // "these two ministers"
  ({ number, lead, after }) =>
    /\b(?:these|those|the first|the next|the other|all|both|group of)\s$/i.test(lead) &&
    !/^\s(?:years|months|weeks)\b/i.test(after) &&
    !(/^\s(?:days|hours)\b/i.test(after) && /(?:ty|teen|elve|even)\b/i.test(number)) &&
    !/^[a-zÀ-ɏ]+\s(?:hundred|thousand|million)/i.test(number),
]

/** Numbers that are no figures: names, ages, times of day, telephone numbers, parts of words. */
export function isNoFigure(text: string, start: number, end: number): boolean {
  const around = {
    number: text.slice(start, end),
    lead: text.slice(Math.max(0, start - 24), start),
    after: text.slice(end, end + 40),
  }
  return (/^\d/u.test(around.number) ? inDigits : inWords).some(rule => rule(around))
}
