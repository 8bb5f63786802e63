/** Words that bound a part: where they stand in a text, and which part they end. */
export interface Marker {
  start: number
  end: number
  /** `SUMMARY`, `COMMENT`, `TEXT`, in capitals. */
  part: string
}

/** A word that a line's end may break: `END SUM-` / `MARY.` */
const broken = (word: string): string => [...word].join('(?:-\\n)?')
const parts =
  `${broken('SUMMARY')}|SUMMAY|${broken('COMMENT')}S?|` +
  'NOTES?|BIO(?:GRAPHIC(?:AL)?)?\\s+NOTES?|INTRODUCTION|BACKGROUND|TEXT|MESSAGE|ACTION\\s+REQUEST|TALKING\\s+POINTS|KEY\\s+POINTS|POINTS|BLUF|QUOTED\\s+TEXT|TEAR\\s?LINE|RECOMMENDATION|CONCLUSION|POST\\s+COMMENT|EMBASSY\\s+COMMENT|EXECUTIVE\\s+SUMMARY'
const ends = new RegExp(
  `(^|[.!?:;"”'’)\\]}>,-]|\\s[-–—]{1,3})\\s*([-–—/(["*=_]{0,8}\\s?(?:END\\s+(?:OF\\s+)?(?:THE\\s+)?(${parts})(?:\\s*(?:AND|/|&)\\s*\\w+(?:\\s(?:REQUEST|NOTE|POINTS))?)?|(SUMMARY|COMMENT)\\s+ENDS?)\\s*(?:[.)\\]"/*=_–—-]+|$|(?=\\n)))`,
  'gi',
)
const begins =
  /^[-–—/(["\s]{0,4}BEGIN\s+(?:QUOTED\s+|TRANSLATED\s+)?(TEXT|TEAR\s?LINE|QUOTE|POINTS|NON-?PAPER|MESSAGE)\b[\s:.)\]"-]*$/i

/** The END markers of a text in order: `END SUMMARY.`, `Comment ends.`, `- END SUMMARY.`, `(End comment)`. */
export function endMarkersOf(text: string): Marker[] {
  return [...text.matchAll(ends)].map(match => {
    const start = match.index + match[0].length - (match[2] ?? '').length
    return {
      start,
      end: match.index + match[0].length,
      part: (match[3] ?? match[4] ?? '').toUpperCase().replace(/-\n/g, '').replace(/\s+/g, ' '),
    }
  })
}

const quotes = /^(?:UN)?QUOTE[.:]?$/i

/** True for a line such as `BEGIN TEXT:`, `QUOTE:` or `UNQUOTE` alone. */
export const isBeginMarker = (line: string): boolean =>
  line.length < 80 && (begins.test(line) || quotes.test(line))
