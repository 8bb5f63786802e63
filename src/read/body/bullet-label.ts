/** The sign that opens a bullet, and its length with the white space behind it. */
export interface BulletLabel {
  label: string
  length: number
  /** Lists go by sign (`--`) or count (`a.`, `(2)`, `iv.`). */
  order: { style: string; place: number } | null
}

const sign = /^(-\s--|-{1,3}|[*•·▪●○‣⁃►–—]|>|o(?=\s)|O(?=\s+[A-Z]))\s+(?=\S)/
const gluedSign = /^(-{2}|[*•·▪●—–])(?=[\p{L}("“'])/u
const counted = /^(?:\((\d{1,2}|[a-z]|[ivx]{1,5})\)|(\d{1,2}|[a-z]|[ivx]{1,5})(\.\)|[.)]))\s+(?=\S)/i
/** `1.1 `, `2.1. `, `2.a. `, `2(b) `: parts of a numbered paragraph. */
const parted = /^\d{1,2}(?:\.(\d{1,2}|[a-z])[.)]?|\(([a-z])\)\.?)\s+(?=["“(]?\p{Lu}|\()/u

/** Reads `-- `, `* `, `o `, `a. `, `(B) `, `1) `; whether a list goes on there is for the caller to say. */
export function bulletLabelOf(text: string): BulletLabel | null {
  const head = text.slice(0, 40)
  const plain = sign.exec(head) ?? gluedSign.exec(head)
  if (plain !== null) return { label: plain[1] ?? '', length: plain[0].length, order: null }
  const parts = parted.exec(head)
  const part = parts?.[1] ?? parts?.[2]
  if (parts !== null && part !== undefined) {
    const place = placeOf(part)
    return {
      label: parts[0].trim(),
      length: parts[0].length,
      order: { style: /\d/.test(part) ? '1.1' : '1.a', place },
    }
  }
  const item = counted.exec(head)
  if (item === null) return null
  const [whole, inBrackets, alone, stop] = item
  const name = inBrackets ?? alone ?? ''
  return {
    label: whole.trim(),
    length: whole.length,
    order: { style: styleOf(name, inBrackets === undefined ? (stop ?? '.') : '()'), place: placeOf(name) },
  }
}

function styleOf(name: string, stop: string): string {
  if (/^\d/.test(name)) return `1${stop}`
  return (name === name.toUpperCase() ? 'A' : 'a') + stop
}

/** `c` is third; a roman numeral of several letters is what it says. */
function placeOf(name: string): number {
  if (/^\d/.test(name)) return Number(name)
  if (name.length === 1) return name.toLowerCase().charCodeAt(0) - 96
  return romans.indexOf(name.toLowerCase()) + 1
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']

/** True where `label` counts on from `before` (or begins a list), so that `(C)` behind `(B)` is a label and no mark. */
export function countsOn(before: BulletLabel | null, label: BulletLabel): boolean {
  if (label.order === null) return true
  if (before?.order?.style === label.order.style && label.order.place === before.order.place + 1) return true
  return label.order.place === 1 || /^\(?i[.)]/i.test(label.label) || roman(before, label)
}

/** `(i)` counts as the ninth letter until `(ii)` shows that it was a numeral. */
function roman(before: BulletLabel | null, label: BulletLabel): boolean {
  const value = (name: BulletLabel | null) =>
    romans.indexOf((name?.label ?? '').replace(/[^a-z]/gi, '').toLowerCase()) + 1
  return value(before) > 0 && value(label) === value(before) + 1
}
