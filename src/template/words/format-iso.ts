const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/**
 * `2003-01-09` → `January 9, 2003`, `2003-02` → `February 2003`, `2003-01-09/2003-01-11` → `January 9 – 11, 2003`,
 * `--09-18` → `September 18`; what is no ISO date comes back as it is. Styles: `long`, `day`, `short`, `military`.
 */
export function formatIso(iso: string, style: string): string {
  const [start = '', end] = iso.split('/')
  if (end === undefined) return formatOne(start, style)
  const [from, to] = [partsOf(start), partsOf(end)]
  if (!from || !to) return iso
  const sameYear = from.year === to.year && style !== 'military'
  const head = formatOne(sameYear && from.year ? start.replace(/^\d{4}/, '-') : start, style)
  const sameMonth = sameYear && from.month === to.month && from.day !== null && to.day !== null
  if (!sameMonth || style === 'military') return `${head} – ${formatOne(end, style)}`
  return `${head} – ${to.day}${to.year && style !== 'day' ? `, ${to.year}` : ''}`
}

interface Parts {
  year: string | null
  month: string | null
  day: number | null
}

function partsOf(iso: string): Parts | null {
  const match = /^(?:(\d{4})|-)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso)
  if (!match) return null
  const month = match[2] ? months[Number(match[2]) - 1] : null
  if (month === undefined) return null
  return { year: match[1] ?? null, month, day: match[3] ? Number(match[3]) : null }
}

function formatOne(iso: string, style: string): string {
  const parts = partsOf(iso)
  if (!parts) return iso
  const { year, month, day } = parts
  if (month === null) return year ?? iso
  if (style === 'military') {
    const short = month.slice(0, 3).toUpperCase()
    return [day, short, year?.slice(2)].filter(part => part !== null && part !== undefined).join(' ')
  }
  const name = style === 'short' ? month.slice(0, 3) : month
  const within = day === null ? name : `${name} ${day}`
  if (year === null || style === 'day') return within
  return day === null ? `${within} ${year}` : `${within}, ${year}`
}
