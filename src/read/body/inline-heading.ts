import { knownKind } from './section-kinds.ts'

/** A heading that runs into its paragraph, `SUMMARY: ...`, `Comment. ...`, `TRADE: ...`. */
export interface InlineHeading {
  /** Without BEGIN, colon and dashes. */
  heading: string
  length: number
  /** One of the words of the trade, which open a part also in a block without a number. */
  known: boolean
  /** A topic of this text alone. */
  topic?: boolean
}

const words =
  'SUMMARY|SUMMAY|SUMMARY AND (?:COMMENT|INTRODUCTION|ACTION REQUEST|RECOMMENDATIONS?|CONCLUSIONS?)|SUMMARY[,/ ]+CONTINUED|(?:EXECUTIVE |BRIEF )?SUMMARY|INTRODUCTION(?: AND SUMMARY)?|SUMMARY/COMMENT|BLUF|KEY POINTS|BOTTOM LINE|(?:POST |EMBASSY |FINAL )?COMMENTS?(?: AND (?:ACTION REQUEST|RECOMMENDATION|CONCLUSION))?|CONCLUSION|BIO(?:GRAPHIC(?:AL)?)? NOTES?|ACTION REQUEST(?:ED)?|BACKGROUND|RECOMMENDATIONS?|ASSESSMENT|(?:SUGGESTED )?TALKING POINTS|POINTS TO (?:RAISE|MAKE)|IF RAISED|SCHEDULE|LOGISTICS|SETTING'
const known = new RegExp(
  `^[-–—"]*\\s?(?:BEGIN\\s+)?((?:${words})(?:\\s+\\((?:CONT(?:INUED|'?D)?)\\))?)\\s?(?::|\\.{1,3}(?=\\s|$)|\\s?[-–—]{1,3}(?=\\s))[\\s)]*`,
  'i',
)
const begun = new RegExp(`^BEGIN\\s+(${words})\\b[:.\\s-]*`, 'i')
/** Words that introduce a remark and head nothing. */
const asides = /^(?:NOTE|FYI|N\.?B|P\.?S|EMBASSY NOTE)\b/
const capitals = /^([A-Z][A-Z0-9'’&/.-]*(?:[ ,]{1,2}[A-Z0-9'’&/.-]+){0,7})\s?:\s+(?=\S)/

/** `WHERE THINGS STAND: `, `ELEMENTS.  `, `DON'TS -` over bullets: what heads a part wherever it stands alone heads one here. */
const trade = /^([A-Z][A-Z'’ -]{3,40}?)(?:(?::|\.(?=\s{2}))\s+(?=\S)|\s[-–—]{1,2}$)/

/** Reads the inline heading of a text; unknown capitals count only where the text itself is in mixed case. */
export function inlineHeadingOf(text: string): InlineHeading | null {
  const head = text.slice(0, 120)
  const found = begun.exec(head) ?? known.exec(head)
  if (found?.[1] !== undefined)
    return { heading: found[1].replace(/\s+/g, ' '), length: found[0].length, known: true }
  if (asides.test(head)) return null
  const alone = trade.exec(head)
  if (alone?.[1] !== undefined && knownKind(alone[1]) !== null)
    return { heading: alone[1], length: alone[0].length, known: true }
  const shouted = capitals.exec(head)
  if (
    shouted?.[1] === undefined ||
    shouted[1].length < 3 ||
    !/[a-z]{3}/.test(text.slice(shouted[0].length, 400))
  )
    return null
  return { heading: shouted[1], length: shouted[0].length, known: false }
}
