import { parseMarking } from '../../marking/parse-marking.ts'

/** The number that opens a paragraph, what follows it, and a mark that stands before it. */
export interface NumberedStart {
  number: number
  /** Length of number, mark before it and white space behind it. */
  length: number
  marking: string | null
  /** One of several parts of a paragraph: `2a.` */
  part: boolean
  /** `(4) (C) ...`: an item of a list where the text has numbers without brackets. */
  bracketed: boolean
}

const numberFirst =
  /^¶?\s{0,4}(?:PARA(?:GRAPH)?\s)?(\d{1,3})(?:\.\)|[.)])(?!\d|[a-z][.)\s]|\s+(?:[A-Z][a-z]+ )?(?:Telegram|Airgram|Message|Cable|Memorandum|Letter|Paper) (?:\S{1,8} ){0,2}From |\s*\[?Source: )\s*/i
const lettered = /^¶?(\d{1,3})[a-z]\.?[.)]\s*(?=\()/i
const pilcrowAlone = /^¶\s?(\d{1,3})(?!\d)\s*/
const markFirst = /^[([]([^()[\]]{1,60})[)\]]\s{0,4}¶?(\d{1,3})[.)](?!\d)\s*/
/** A number that a mark follows needs no stop and may have other signs: `4 (C) ...`, `(4) (C) ...`, `4 - (C) ...`. */
const markBehind =
  /^(?:[¶#§([]|PARA(?:GRAPH)?\s)?\s?(\d{1,3})(?:\s{0,3}[-–:/,\]]|\s?\.\s?[-–]|\s?\.)?[)\]]?\s{0,3}(?=\((?:U|C|S|TS|SBU|LOU)[^()]{0,40}\)\s)/

/** Reads `4. `, `¶4. `, `4) `, `(C) 4. `, `4 (C) `; null where no number opens the (trimmed) text. */
export function numberedStart(text: string): NumberedStart | null {
  const head = text.slice(0, 120)
  const plain = markBehind.exec(head) ?? numberFirst.exec(head) ?? pilcrowAlone.exec(head)
  const start = { marking: null, part: false, bracketed: head.startsWith('(') }
  if (plain !== null) return { ...start, number: Number(plain[1]), length: plain[0].length }
  const part = lettered.exec(head)
  if (part !== null) return { ...start, number: Number(part[1]), length: part[0].length, part: true }
  const marked = markFirst.exec(head)
  if (marked === null || parseMarking(marked[1] ?? '') === null) return null
  return {
    number: Number(marked[2]),
    length: marked[0].length,
    marking: marked[1] ?? null,
    part: false,
    bracketed: false,
  }
}

/** `A. (C) He wants boats.`: the length of the letter, where a text without numbers counts its paragraphs so. */
export const letteredStart = (text: string): number =>
  /^[A-Z]\.\s+(?=\((?:U|C|S|TS|SBU|LOU)[^()]{0,40}\)\s)/.exec(text.slice(0, 60))?.[0].length ?? 0
