import { numberedStart } from '../body/paragraph-start.ts'

const rule = /^(?:[-=_*~‐‑‒–—―─━]\s?){3,}$/
const inlineRule = /^(?:[-=_*~‐‑‒–—―─━]\s?){2,}\s*\p{L}.{0,80}(?:[-=_*~‐‑‒–—―─━]\s?){2,}$/u
const headingWords = /^(?:BEGIN\s+)?(?:EXECUTIVE )?(?:SUMMARY|SUMMAY|INTRODUCTION|BLUF|KEY POINTS|COMMENT)\b/i

/** A line of dashes. */
export const isRule = (line: string): boolean => line.length < 300 && rule.test(line)

/** A (trimmed) line that no header holds: a paragraph's number, a rule, a summary's heading. */
export const opensBody = (line: string): boolean =>
  numberedStart(line) !== null ||
  isRule(line) ||
  headingWords.test(line) ||
  (line.length < 120 && inlineRule.test(line))
