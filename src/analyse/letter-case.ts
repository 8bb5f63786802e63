/** How many letters of texts are small, and how many capitals. */
export function countCases(texts: string[]): { small: number; capital: number } {
  const count = { small: 0, capital: 0 }
  for (const text of texts)
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code < 128 ? code > 96 && code < 123 : /\p{Ll}/u.test(text.charAt(at))) count.small++
      else if (code < 128 ? code > 64 && code < 91 : /\p{Lu}/u.test(text.charAt(at))) count.capital++
    }
  return count
}
