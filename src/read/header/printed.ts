/**
 * Telegrams as volumes print them: a title, place and date, the message's number at the start of its text, and a note on
 * the source, which tells the classification.
 */

/** `123. Telegram From the Embassy in Altamar to the Department of State`, also with a number (`Telegram 612 From`). */
export const printedTitle =
  /^(?:\[?\d{1,4}\.?\]?\s+)?(?:(?:Circular|Joint|Backchannel|Intelligence|Briefing|Action|Information) )?(?:Telegram|Airgram|Message|Cable|Memorandum|Letter|Paper)(?: [A-Z]?-?\d{1,6}| [A-Z]{4,8} \d{1,6})? From (?:the )?[A-Z].{2,120}$/
/** Where such a title stops: `... to the Department of State`, with or without the sign of a footnote. */
export const wholeTitle = /\sto (?:the )?[A-Z].{1,60}[a-z][\]/\d]*\s?$/
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
/** `San Telmo, March 4, 1965, 7 p.m.`, below such a title. */
export const printedDate = new RegExp(
  `^[A-Z][A-Za-zÀ-ÿ. '’-]{2,40}, (?:${month} \\d{1,2}, \\d{4}|\\d{1,2} ${month} \\d{4})(?:[,–—-].{0,40})?\\.?$`,
)
/** `October 4, 1971` alone in its line, as memoranda have it. */
export const bareDate = new RegExp(`^(?:${month} \\d{1,2}, \\d{4}|\\d{1,2} ${month} \\d{4})$`, 'i')

/** `Source: National Archives, ... Secret; Limdis.`, as a note of its own or the first of the footnotes. */
export const sourceNote = /^(?:[-*•↑†]|[[(]?\/?\d{1,2}\/?[\])]?\.?)?\s{0,3}\[?Source: \S/
