/** Distribution and handling captions, by the words that telegrams use for them; the first is the form kept. */
const spellings: string[][] = [
  ['SIPDIS', 'SIPRDIS'],
  ['NOFORN', 'NO FORN', 'NOFORN DISSEM', 'NOT RELEASABLE TO FOREIGN NATIONALS'],
  ['EXDIS', 'EXDIS DISTRIBUTION', 'EXCLUSIVE DISTRIBUTION'],
  ['NODIS', 'NO DISTRIBUTION', 'NO DIS'],
  ['LIMDIS', 'LIMITED DISTRIBUTION', 'LIMIT DISTRIBUTION'],
  ['STADIS', 'STATE DISTRIBUTION ONLY'],
  [
    'SENSITIVE',
    'SBU',
    'SENSITIVE BUT UNCLASSIFIED',
    'SENSITIVE BUT UNCLASSIFIED NOT FOR INTERNET DISTRIBUTION',
    'SBU NOT FOR INTERNET DISTRIBUTION',
  ],
  ['EYES ONLY', 'EYES', 'LITERALLY EYES ONLY', 'VERBATIM TEXT EYES ONLY'],
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
  ['CORRECTED COPY', 'C O R R E C T E D COPY', 'C O R R E C T E D C O P Y'],
]

const formOf = new Map(
  spellings.flatMap(([form = '', ...others]) => [form, ...others].map(s => [s, form] as const)),
)
const firstWords = new Set([...formOf.keys()].map(form => form.split(' ')[0] ?? ''))
/** Words about the copy and not about who may read it. */
const silent = new Set(['CORRECTED COPY', 'NOT FOR INTERNET DISTRIBUTION', 'TOSEC', 'SECTO', 'EFTO'])

/**
 * The captions that a line is made of, `SIPDIS`, `NOFORN//EXDIS`, `Sensitive But Unclassified -- not for Internet
 * distribution.`; null when it holds anything else.
 */
export function captionsIn(text: string): string[] | null {
  const first = /[A-Za-z]+/.exec(text)
  if (first === null || !firstWords.has(first[0].toUpperCase())) return null
  const words = text
    .toUpperCase()
    .split(/[^A-Z]+/)
    .filter(word => word !== '')
  if (words.length === 0 || words.length > 24) return null
  const found: string[] = []
  for (let at = 0; at < words.length; ) {
    const size = longest(words, at)
    if (size === 0) return null
    const form = formOf.get(words.slice(at, at + size).join(' '))
    if (form !== undefined && !silent.has(form) && !found.includes(form)) found.push(form)
    at += size
  }
  return found
}

function longest(words: string[], at: number): number {
  for (let size = Math.min(16, words.length - at); size > 0; size--) {
    if (formOf.has(words.slice(at, at + size).join(' '))) return size
  }
  return 0
}
