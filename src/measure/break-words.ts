const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
/** None stands below Hangul's first letter, where almost all text is. */
const isIdeograph = (char: string): boolean => char >= '\u1100' && ideographs.test(char)
const letter = /\p{L}/u
const digit = /[0-9]/
/** Code of a letter or sign of ASCII but space and hyphen, which no line ends beside. */
export const isPlainCode = (code: number): boolean => code > 0x20 && code < 0x7f && code !== 0x2d
export const isPlain = (char: string): boolean => char.length === 1 && isPlainCode(char.charCodeAt(0))

/**
 * Whether a line may end between two characters: behind white space, a hyphen or dash before a letter
 * or digit, around an em dash, between ideographs (the common part of UAX 14, as LibreOffice and PowerPoint break).
 * A no-break space or hyphen never ends a line.
 */
export function mayBreak(before: string, after: string): boolean {
  if (isSpace(after) || (isPlain(before) && isPlain(after))) return false
  if (isSpace(before)) return true
  if (before === '\u2014') return after !== '\u2014'
  if (after === '\u2014') return !isSpace(before)
  if (before === '-' || before === '\u2010' || before === '\u2013')
    return letter.test(after) || digit.test(after)
  if (isIdeograph(before)) return isIdeograph(after) || letter.test(after)
  return isIdeograph(after) && letter.test(before)
}

/** White space that a line may end at. */
export const isSpace = (char: string): boolean => char === ' ' || char === '\t' || char === '\u3000'
