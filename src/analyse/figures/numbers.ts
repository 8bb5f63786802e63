const units =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const small = `(?:(?:${tens})(?:[- ](?:${units}))?|(?:${units})(?: and a half)?)(?![A-Za-zÀ-ɏ])`

/** `fifty-two`, `two hundred`, `a few hundred`, `a dozen`; with their scale `one million`. */
export const wordNumber = `(?:${small}(?:[- ](?:hundred|thousand|dozen|score)(?![a-z])(?:[- ](?:and )?${small})?)?|an? hundred and ${small}|an? (?:few |couple of )?(?:hundred|thousand|million|billion|trillion|dozen|score)(?![a-z])|(?:several |many |some )?(?:hundreds|thousands|dozens|scores|tens) of(?: thousands(?: of)?)?|half a (?:dozen|million|billion)|several (?:hundred|thousand|dozen)|dozens)`

/** `23,500`, `4.75`, `1 1/2`, `600 000`; not what belongs to a longer number, a word or a date. */
export const digitNumber =
  '(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?(?:[ -]\\d/\\d\\d?)?|\\.\\d+|\\d/\\d)'

export const scale = '(?:hundred|thousand|million|billion|trillion|mln|mil|bn|mn|m|k|b)'

const values: Record<string, number> = {
  a: 1,
  an: 1,
  half: 0.5,
  third: 1 / 3,
  quarter: 0.25,
  fifth: 0.2,
  sixth: 1 / 6,
  seventh: 1 / 7,
  eighth: 0.125,
  ninth: 1 / 9,
  tenth: 0.1,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  mln: 1e6,
  mil: 1e6,
  mn: 1e6,
  m: 1e6,
  k: 1000,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
  score: 20,
}
units.split('|').forEach((word, at) => {
  values[word] = at + 1
})
tens.split('|').forEach((word, at) => {
  values[word] = (at + 2) * 10
})

/** The number that an expression names; of an interval the first; null for "a few hundred", "dozens of". */
export function amountOf(text: string): number | null {
  const words = text.toLowerCase().replace(/(?<=\d),(?=\d{3})/gu, '')
  if (/^minus\s/u.test(words)) return negative(amountOf(words.slice(6)))
  if (/\b(?:few|several|hundreds|thousands|dozens|scores|tens|couple|many)\b/u.test(words)) return null
  const digits = /^\D*?(?<whole>\d*\.?\d+)(?:[ -](?<over>\d)\/(?<under>\d\d?))?/u.exec(words)
  if (digits?.groups) {
    const { whole, over, under } = digits.groups
    const part = over && under ? Number(over) / Number(under) : 0
    const times =
      /^[\s-]*(?:(?:to|-|–|or|and)\s*[\d.]+\s*)?(?<scale>hundred|thousand|million|billion|trillion|mln|mil|bn|mn|m|k|b)\b/u.exec(
        words.slice(digits[0].length),
      )
    return round((Number(whole) + part) * (values[times?.groups?.scale ?? ''] ?? 1))
  }
  return spelled(words.replace(/(?<=[a-z]) and a half\b/u, ' andahalf').match(/[a-z]+/gu) ?? [])
}

const negative = (value: number | null): number | null => (value === null ? null : -value)

function spelled(words: string[]): number | null {
  let total = 0
  let current: number | null = null
  for (const word of words) {
    const value = values[word.replace(/(?<=third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s$/u, '')]
    if (word === 'and' && current !== null) continue
    if (word === 'andahalf') {
      current = (current ?? 0) + 0.5
      continue
    }
    // "half a million"
    if (/^an?$/u.test(word) && current !== null) continue
    if (value === undefined) break
    if (!multiplies(word, value)) current = (current ?? 0) + value
    else if (value < 1000) current = (current ?? 1) * value
    else {
      total += (current ?? 1) * value
      current = 0
    }
  }
  return current === null ? null : round(total + current)
}

/** "two hundred", "three dozen", "two thirds" */
const multiplies = (word: string, value: number): boolean =>
  value < 1 || value >= 100 || word === 'dozen' || word === 'score'

/** Binary fractions shed: 1.1 million is 1100000. */
const round = (value: number): number => Number(value.toPrecision(12))
