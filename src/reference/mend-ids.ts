/**
 * Mends a master or layout in which two shapes have one id, or two placeholders one index, as LibreOffice writes
 * them: the later one takes the next free number, so that each can be told apart.
 */
export function mendIds(xml: string): string {
  const ids = new Numbers([...xml.matchAll(shapeId)].map(([, , id]) => Number(id)))
  const withIds = xml.replace(shapeId, (tag, before: string, id: string, after: string) => {
    const free = ids.taken(Number(id))
    return free === null ? tag : `${before}${free}${after}`
  })
  const indexes = new Numbers([9, ...[...xml.matchAll(placeholder)].map(([tag]) => indexOf(tag) ?? 0)])
  const kinds = new Set<string>()
  return withIds.replace(placeholder, tag => {
    // A title needs no index, for a layout has one; others are told apart by theirs.
    if (/\stype="(?:title|ctrTitle|dt|ftr|sldNum)"/.test(tag)) return tag
    const index = indexOf(tag) ?? 0
    if (!kinds.has(String(index))) {
      kinds.add(String(index))
      return tag
    }
    const free = indexes.next()
    kinds.add(String(free))
    return tag.replace(/\sidx="\d+"/, '').replace(/\s*(\/?>)$/, ` idx="${free}"$1`)
  })
}

const shapeId = /(<(?:\w+:)?cNvPr\b[^>]*?\sid=")(\d+)(")/g
const placeholder = /<(?:\w+:)?ph\b[^>]*>/g

const indexOf = (tag: string): number | null => {
  const found = /\sidx="(\d+)"/.exec(tag)?.[1]
  return found === undefined ? null : Number(found)
}

/** Numbers in use; a second claim to one is given the next free number. */
class Numbers {
  readonly #claimed = new Set<number>()
  #last: number

  constructor(used: number[]) {
    this.#last = used.reduce((most, number) => Math.max(most, number), 0)
  }

  /** Null for the first claim. */
  taken(number: number): number | null {
    if (this.#claimed.has(number)) return this.next()
    this.#claimed.add(number)
    return null
  }

  next(): number {
    this.#last += 1
    return this.#last
  }
}
