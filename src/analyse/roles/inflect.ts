/** The forms of a verb that a table gives as `tell/told` or `promise`: base, -s, past, participle, -ing. */
export function formsOf(entry: string): Forms {
  const [base = '', ...irregular] = entry.split('/')
  const stem = stemOf(base)
  const past = irregular.length > 0 ? irregular : [stem.endsWith('e') ? `${stem}d` : `${stem}ed`]
  return {
    base,
    third: thirdOf(base),
    past,
    ing: `${stem.replace(/(?<!e)e$/u, '')}ing`.replace(/iing$/u, 'ying'),
  }
}

export interface Forms {
  base: string
  third: string
  past: string[]
  ing: string
}

function thirdOf(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/u.test(base) ? `${base}es` : `${base}s`
}

/** What -ed is added to: `deny` → `deni`, `beg` → `begg`, `submit` → `submitt`. */
function stemOf(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}i`
  return doubling.has(base) ? base + base.slice(-1) : base
}

const doubling = new Set(
  `plan submit commit admit permit beg bar ban stop rebut let set get put sit run begin forbid fret refer prefer
  defer transmit omit drop ship step regret nod grab shun hit cut patrol control compel
  concur demur occur drag`.split(/\s+/u),
)
