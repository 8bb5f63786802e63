/** How many columns of a terminal a text takes: marks that combine take none, East Asian signs take two. */
export function columnsOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let columns = 0
  for (const sign of text) columns += /\p{M}|\p{Cf}/u.test(sign) ? 0 : wide.test(sign) ? 2 : 1
  return columns
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u
