/**
 * Dissemination controls and the ways they are written. The category decides place and separator:
 * categories are parted by `//`, controls of one category by `/` (IC register, D.1).
 */
export type ControlCategory = 'compartment' | 'atomic' | 'foreign' | 'dissemination' | 'state' | 'caveat'

export const categories: ControlCategory[] = [
  'compartment',
  'atomic',
  'foreign',
  'dissemination',
  'state',
  'caveat',
]

interface ControlEntry {
  portion: string
  banner: string
  category: ControlCategory
  /** Spellings besides portion and banner, upper case, as `parse-marking.ts` folds them. */
  also?: string[]
}

/** In the order of printing within a category. */
export const controlTable: ControlEntry[] = [
  { portion: 'RD', banner: 'RESTRICTED DATA', category: 'atomic' },
  { portion: 'FRD', banner: 'FORMERLY RESTRICTED DATA', category: 'atomic' },
  { portion: 'FGI', banner: 'FGI', category: 'foreign', also: ['FOREIGN GOVERNMENT INFORMATION'] },
  { portion: 'OC', banner: 'ORCON', category: 'dissemination', also: ['ORIGINATOR CONTROLLED'] },
  { portion: 'IMC', banner: 'IMCON', category: 'dissemination' },
  { portion: 'PR', banner: 'PROPIN', category: 'dissemination', also: ['PROPRIETARY INFORMATION'] },
  {
    portion: 'NF',
    banner: 'NOFORN',
    category: 'dissemination',
    also: ['N', 'NOFOR', 'NO FORN', 'NO FOREIGN DISSEM', 'NOT RELEASABLE TO FOREIGN NATIONALS', 'NFD'],
  },
  { portion: 'REL', banner: 'REL', category: 'dissemination', also: ['RELEASABLE'] },
  { portion: 'RELIDO', banner: 'RELIDO', category: 'dissemination' },
  { portion: 'EYES ONLY', banner: 'EYES ONLY', category: 'dissemination', also: ['EYES', 'ONLY'] },
  { portion: 'FOUO', banner: 'FOR OFFICIAL USE ONLY', category: 'dissemination' },
  { portion: 'XD', banner: 'EXDIS', category: 'state', also: ['EXCLUSIVE DISTRIBUTION'] },
  { portion: 'ND', banner: 'NODIS', category: 'state', also: ['NO DISTRIBUTION'] },
  { portion: 'CHEROKEE', banner: 'CHEROKEE', category: 'state' },
  // Not in the register: printed as a caveat beside the banner (design 4, Markings).
  { portion: 'LIMDIS', banner: 'LIMDIS', category: 'caveat', also: ['LIMITED DISTRIBUTION', 'DS'] },
  { portion: 'STADIS', banner: 'STADIS', category: 'caveat', also: ['STATE DISTRIBUTION ONLY'] },
  ...[
    'ROGER CHANNEL',
    'DISSENT CHANNEL',
    'MED CHANNEL',
    'HARVAN',
    'SPECAT',
    'DEA SENSITIVE',
    'NOCONTRACT',
  ].map((words): ControlEntry => ({ portion: words, banner: words, category: 'caveat' })),
]

/** Handling words of the message itself, no control of its content: SIPDIS only says "post to SIPRNet". */
export const notControls: ReadonlySet<string> = new Set([
  'SIPDIS',
  'NIACT',
  'SENSITIVE',
  'PRIORITY',
  'IMMEDIATE',
  'ROUTINE',
  'FLASH',
  'MINIMIZE',
  'TERREP',
  'AIDAC',
])

const bySpelling = new Map<string, ControlEntry>(
  controlTable.flatMap(entry =>
    [entry.portion, entry.banner, ...(entry.also ?? [])].map(spelling => [spelling, entry] as const),
  ),
)

/** The entry for any known spelling, upper case. */
export const controlFor = (spelling: string): ControlEntry | undefined => bySpelling.get(spelling)

/** `FGI CAN` and `REL TO USA, GBR` stand under their first word; what no row knows is a compartment, kept as written. */
export function categoryOf(control: string): ControlCategory {
  const entry = controlFor(control) ?? controlFor(control.split(' ', 1)[0] ?? '')
  return entry?.category ?? 'compartment'
}

/** Sorts by category, then by the table, then by letter; drops repeats and what a stronger control includes. */
export function orderControls(controls: string[]): string[] {
  const present = new Set(controls)
  if (present.has('ND')) present.delete('XD')
  if (present.has('RD')) present.delete('FRD')
  if (present.has('NF')) for (const control of [...present]) if (isRelease(control)) present.delete(control)
  const keys = (control: string): [number, number] => [
    categories.indexOf(categoryOf(control)),
    controlTable.findIndex(row => row.portion === (controlFor(control) ? control : control.split(' ', 1)[0])),
  ]
  return [...present].sort((a, b) => {
    const [categoryA, rowA] = keys(a)
    const [categoryB, rowB] = keys(b)
    return categoryA - categoryB || rowA - rowB || (a < b ? -1 : a > b ? 1 : 0)
  })
}

/** `REL TO USA, GBR`, or `REL` alone where the countries stand in a banner that we don't have. */
export const isRelease = (control: string): boolean => control === 'REL' || control.startsWith('REL TO ')

/** `REL TO GBR, USA` → `['USA', 'GBR']`; empty for `REL` alone. */
export const countriesOf = (release: string): string[] =>
  release
    .replace(/^REL(?: TO)?/, '')
    .split(/[\s,]+/)
    .filter(Boolean)

/** USA first, then by letter; released to nobody else is NOFORN. */
export function releaseTo(countries: string[]): string {
  const others = [...new Set(countries)].filter(country => country !== 'USA').sort()
  return others.length === 0 ? 'NF' : `REL TO ${['USA', ...others].join(', ')}`
}
