/** Earliest first; recurring days (`--09-18`) stand behind the dated, unknown ones last. */
export function inTime(a: { iso: string | null }, b: { iso: string | null }): number {
  const [one, two] = [order(a), order(b)]
  return one < two ? -1 : one > two ? 1 : 0
}

/** Compared by code, for which `~` stands behind all digits. */
const order = ({ iso }: { iso: string | null }): string =>
  iso === null ? '~~' : iso.startsWith('-') ? `~${iso}` : iso
