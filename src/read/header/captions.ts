/** Distribution and handling captions, by the words that telegrams use for them; the first is the form kept. */
const spellings: string[][] = [
  ['SIPDIS', 'SIPRDIS'],
  [
    'NOFORN',
    'NO FORN',
    'NOFORN DISSEM',
    'NO FOREIGN DISSEM',
    'NO FOREIGN DISSEMINATION',
    'NOT RELEASABLE TO FOREIGN NATIONALS',
    'US ONLY',
    'US CITIZENS ONLY',
  ],
  ['EXDIS', 'EXDIS DISTRIBUTION', 'EXCLUSIVE DISTRIBUTION'],
  ['NODIS', 'NO DISTRIBUTION', 'NO DIS'],
  ['LIMDIS', 'LIM DIS', 'LIMITED DISTRIBUTION', 'LIMIT DISTRIBUTION'],
  ['STADIS', 'STATE DISTRIBUTION ONLY'],
  [
    'SENSITIVE',
    'SBU',
    'SENSITIVE BUT UNCLASSIFIED',
    'SENSITIVE BUT UNCLASSIFIED NOT FOR INTERNET DISTRIBUTION',
    'SBU NOT FOR INTERNET DISTRIBUTION',
  ],
  ['EYES ONLY', 'EYES', 'LITERALLY EYES ONLY', 'VERBATIM TEXT EYES ONLY', 'STRICTLY EYES ONLY'],
  ['ORCON', 'ORIGINATOR CONTROLLED'],
  ['CHEROKEE'],
  ['HARVAN', 'HARVAN PLUS', 'HARVAN DOUBLE PLUS'],
  ['ROGER CHANNEL'],
  ['DISSENT CHANNEL'],
  ['TERREP'],
  ['AIDAC'],
  ['DEA SENSITIVE'],
  ['MED CHANNEL'],
  ['EFTO'],
  ['FOUO', 'FOR OFFICIAL USE ONLY'],
  ['ONLY'],
  ['RELIDO'],
  ['NOCONTRACT'],
  ['PROPIN'],
  ['SPECAT'],
  ['TOSEC'],
  ['SECTO'],
  ['NOT FOR INTERNET DISTRIBUTION', 'NOT FOR INTERNET'],
  ['HANDLE ACCORDINGLY', 'PROTECT ACCORDINGLY', 'PLEASE PROTECT ACCORDINGLY', 'PLEASE HANDLE ACCORDINGLY'],
  ['CORRECTED COPY', 'C O R R E C T E D COPY', 'C O R R E C T E D C O P Y'],
]

const formOf = new Map(
  spellings.flatMap(([form = '', ...others]) => [form, ...others].map(s => [s, form] as const)),
)
const release = ['REL', 'RELEASABLE', 'RELEASE']
const firstWords = new Set([...formOf.keys(), ...release].map(form => form.split(' ')[0] ?? ''))
/** Words about the copy and not about who may read it. */
const silent = new Set([
  'CORRECTED COPY',
  'NOT FOR INTERNET DISTRIBUTION',
  'HANDLE ACCORDINGLY',
  'TOSEC',
  'SECTO',
  'EFTO',
])

/**
 * The captions that a line is made of, `SIPDIS`, `NOFORN//EXDIS`, `REL TO USA, GBR`, `Sensitive But Unclassified -- not
 * for Internet distribution.`; null when it holds anything else.
 */
export function captionsIn(text: string): string[] | null {
  const { found, rest } = captionRun(text)
  return rest === '' && text !== '' ? found : null
}

/**
 * The captions of a header's line, where words that no row knows are captions beside one that is: `NODIS PANDA`. Null
 * where it does not look like a list of captions.
 */
export function captionLine(text: string): string[] | null {
  const { found, rest } = captionRun(text)
  if (rest === '') return text === '' ? null : found
  if (found.length === 0) return null
  const others = rest.split(/[\s,/;]+/).filter(word => word !== '')
  if (others.length > 3 || !others.every(word => /^[A-Z][A-Z-]{2,15}$/.test(word))) return null
  return [...new Set([...found, ...others])]
}

/** The captions with which a text begins, and what stands behind them. */
export function captionRun(text: string): { found: string[]; rest: string } {
  const found: string[] = []
  let rest = text.slice(0, 300)
  for (let steps = 0; steps < 24; steps++) {
    const head = rest.replace(/^[^A-Za-z]+/, '')
    const size = /^[A-Za-z]+/.exec(head)
    if (size === null || !firstWords.has(size[0].toUpperCase())) break
    const hit = releaseAt(head) ?? longest(head)
    if (hit === null) break
    if (!silent.has(hit.form) && !found.includes(hit.form)) found.push(hit.form)
    rest = head.slice(hit.length)
  }
  const none = found.length === 0 && rest === text.slice(0, 300)
  return { found, rest: none || /[A-Za-z\d]/.test(rest) ? rest : '' }
}

/** `RELEASE TO THE PRESS` names no country. */
const noCountry = /^(?:THE|ALL|ANY|OUR|HIS|HER|YOUR|THIS|THAT|ONLY|BOTH|SUCH|WHOM|NEWS)$/

/** `REL TO USA, GBR`, `RELEASABLE TO AUS CAN GBR NZL`: as written, parted by commas. */
function releaseAt(text: string): { form: string; length: number } | null {
  const hit =
    /^REL(?:EAS(?:ABLE|E))?\s+TO:?\s+((?:[A-Z]{3,4}\b(?:\s?(?:,|\/(?!\/)|\bAND\b|&)\s?|\s)?)+)/i.exec(text)
  if (hit?.[1] === undefined) return null
  const countries: string[] = []
  let length = hit[0].length - hit[1].length
  for (const { 0: word, index } of hit[1].matchAll(/[A-Z]+/gi)) {
    const country = word.toUpperCase()
    if (firstWords.has(country)) break
    if (country === 'AND') continue
    if (!/^[A-Z]{3,4}$/.test(country) || noCountry.test(country)) break
    countries.push(country)
    length = hit[0].length - hit[1].length + index + word.length
  }
  return countries.length === 0 ? null : { form: `REL TO ${countries.join(', ')}`, length }
}

/** The longest form that a text begins with, whatever signs part its words. */
function longest(text: string): { form: string; length: number } | null {
  const words = [...text.matchAll(/[A-Za-z]+/g)].slice(0, 16)
  for (let size = words.length; size > 0; size--) {
    const last = words[size - 1]
    const form = formOf.get(
      words
        .slice(0, size)
        .map(([word]) => word.toUpperCase())
        .join(' '),
    )
    if (form !== undefined && last !== undefined && !/\d/.test(text.slice(0, last.index)))
      return { form, length: last.index + last[0].length }
  }
  return null
}
