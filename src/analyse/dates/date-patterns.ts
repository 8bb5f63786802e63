import { monthStandIns } from './months.ts'

const month = `[${monthStandIns}]+`
const day = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th|ST|ND|RD|TH)?(?!\\d|:\\d|%|,\\d{3}(?!\\d)|\\.\\d)'
// "July 10, 1530: wheels up"
const year = '(?:(?:1[7-9]|20)\\d\\d|1[56]\\d\\d(?!:))(?![\\d%]|,\\d|\\.\\d)'
/** Of two digits: no day is over 31, and no count of things follows. */
const lateYear = '(?:3[2-9]|[4-9]\\d)(?![\\d%:]|,\\d|\\.\\d| (?:[a-z]+ )?[a-z]+s\\b)'
const dash = '\\s?[-–—]{1,2}\\s?'
const to = `(?:${dash}|\\s+(?:to|through|thru|until|till|and|or|TO|THROUGH|THRU|UNTIL|TILL|AND|OR)\\s+|\\s?/\\s?|\\s?&\\s?)`
const weekday =
  '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun|MON|TUES?|WED(?:NES)?|THU(?:RS)?|FRI|SAT(?:UR)?|SUN)(?:day|DAY)?\\.?,?\\s+)?'

/**
 * The forms in which cables write dates, the longest first, in a text with stand-ins for the names of months. Each is
 * tried where the one before it found nothing.
 * Groups: m, d, y the first; m2, d2, y2 the last of an interval.
 */
export const datePatterns: { form: DateForm; pattern: string }[] = [
  // 041402Z JAN 11
  { form: 'group', pattern: `\\b(?<d>\\d\\d)\\d{4}Z\\s+(?<m>${month})\\s+(?<y>\\d{4}|\\d\\d)\\b` },
  // 2009-05-19
  { form: 'iso', pattern: '\\b(?<y>(?:19|20)\\d\\d)-(?<m>0[1-9]|1[0-2])-(?<d>0[1-9]|[12]\\d|3[01])\\b' },
  // 2009/05/19
  { form: 'iso', pattern: '\\b(?<y>(?:19|20)\\d\\d)/(?<m>0[1-9]|1[0-2])/(?<d>0[1-9]|[12]\\d|3[01])\\b' },
  // 02/28/2011
  {
    form: 'slashes',
    pattern: '\\b(?<m>0?[1-9]|1[0-2])/(?<d>0?[1-9]|[12]\\d|3[01])/(?<y>(?:19|20)?\\d\\d)\\b',
  },
  // 22 FEB 10, where nothing follows that ten could count
  {
    form: 'day',
    pattern: `\\b(?<d>${day})\\s(?<m>[${monthStandIns}]{3})\\s(?<y>[012]\\d)(?=\\s?[,;:.)]|\\s[-–—]|\\s?$)`,
  },
  // May 29-June 2, 2007; Jan. 9-13; August 14 to 17; October 12 and 13, 2010
  {
    form: 'days',
    pattern: `(?<m>${month})\\s?(?:the\\s+)?(?<d>${day})(?:,?\\s+(?<y>${year}))?(?:(?:,\\s*${day})*${to}${weekday}(?:(?<m2>${month})\\s+)?(?<d2>${day}))(?:,?\\s+(?<y2>${year}))?`,
  },
  // May 19, 1977; May 19
  {
    form: 'day',
    pattern: `(?<m>${month})\\s?(?:the\\s+)?(?<d>${day})(?:,?\\s+(?:of\\s+)?(?<y>${year})|\\s+of\\s+(?<of>(?:last|next|this) year))?`,
  },
  // 29 May to 2 June 2007; 9-13 January
  {
    form: 'days',
    pattern: `\\b(?<d>${day})(?:\\s+(?<m>${month}))?(?:,?\\s+(?<y>${year}))?${to}${weekday}(?<d2>${day})\\s+(?:of\\s+)?(?<m2>${month})(?:,?\\s+(?<y2>${year}))?`,
  },
  // 29 May 2007; the 4th of July; 16 Sep 91
  {
    form: 'day',
    pattern: `\\b(?<d>${day})[\\s-]+(?:of\\s+|OF\\s+)?(?<m>${month})(?:,?[\\s-]+(?<y>${year}|${lateYear}))?`,
  },
  // June to August 2005; May and June
  {
    form: 'months',
    pattern: `(?<m>${month})(?:,?\\s+(?<y>${year}))?(?:${dash}|\\s+(?:to|through|TO|THROUGH)\\s+|/)(?:early |mid-|late |the end of )?(?<m2>${month})(?:,?\\s+(?:of\\s+)?(?<y2>${year}))?`,
  },
  // NOV 84, MAY '79, June '03: no day is over 31
  { form: 'month', pattern: `(?<m>${month})\\s+(?:['’]?(?<y>${lateYear})|['’](?<y3>0\\d))` },
  // December 2002; December of last year; Oct. 2010
  {
    form: 'month',
    pattern: `(?<m>${month})(?:(?:,?\\s+(?:of\\s+|OF\\s+)?|/|-)(?<y>${year})|\\s+(?:of\\s+)?(?<of>(?:last|next|this) year|LAST YEAR|NEXT YEAR|THIS YEAR))?(?![A-Za-z${monthStandIns}])`,
  },
  // last month
  {
    form: 'relative',
    pattern:
      "\\b(?<of>[Ll]ast|[Nn]ext|LAST|NEXT|[Tt]he (?:past|previous|coming)|THE (?:PAST|PREVIOUS|COMING))\\s+(?:month|MONTH)\\b(?![’']s)",
  },
  // spring 2010; last fall; this winter
  {
    form: 'season',
    pattern: `\\b(?<of>last|next|this|in the|in|by|the|LAST|NEXT|THIS|IN THE|BY|THE)?\\s?\\b(?<s>[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter|SPRING|SUMMER|FALL|AUTUMN|WINTER)(?:,?\\s+(?:of\\s+|OF\\s+)?(?<y>${year}))?\\b`,
  },
  // FY 2002; FY99; fiscal year 1978
  {
    form: 'fiscal',
    pattern:
      "\\b(?:FY|CY|[Ff]iscal [Yy]ears?|FISCAL YEARS?)[ -]?['’]?(?<y>(?:19|20)\\d\\d|\\d\\d)(?:\\s?[-–/]\\s?(?:FY)?(?<y2>(?:19|20)\\d\\d|\\d\\d))?\\b",
  },
  // 2003-2004; 2003/04
  { form: 'years', pattern: `\\b(?<y>${year})\\s?[-–/]\\s?(?<y2>${year}|\\d\\d(?!\\d))` },
  // in 1962
  { form: 'year', pattern: `\\b(?<y>${year})(?![-–’']?s\\b)\\b` },
]

export type DateForm =
  | 'group'
  | 'iso'
  | 'slashes'
  | 'days'
  | 'day'
  | 'months'
  | 'month'
  | 'relative'
  | 'season'
  | 'fiscal'
  | 'years'
  | 'year'
