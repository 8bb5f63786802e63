const all: Kept<unknown>[] = []
let isWatching = false

/**
 * What was made of the same before: a --watch runs a command again and again, and most that it reads stays the same.
 * The `most` values that were used last are kept; without a watch none, for a batch makes each once, unless `always`:
 * what comes again within one product.
 */
export class Kept<Value> {
  readonly #values = new Map<string, Value>()
  readonly #most: number
  readonly #always: boolean

  constructor(most: number, { always = false } = {}) {
    this.#most = most
    this.#always = always
    all.push(this)
  }

  /** `key` holds all that the value depends on. Whoever gets the value leaves it as it is. */
  get(key: () => string, make: () => Value): Value {
    if (!this.isOpen) return make()
    const known = key()
    return this.keep(known, this.find(known) ?? make())
  }

  /** False where nothing is kept, so that no key need be made. */
  get isOpen(): boolean {
    return isWatching || this.#always
  }

  find(key: string): Value | undefined {
    return this.#values.get(key)
  }

  keep(key: string, value: Value): Value {
    this.#values.delete(key)
    this.#values.set(key, value)
    const [oldest] = this.#values.keys()
    if (oldest !== undefined && this.#values.size > this.#most) this.#values.delete(oldest)
    return value
  }

  clear(): void {
    this.#values.clear()
  }
}

const numbers = new Kept<number>(5000)
const objects = new WeakMap<object, number>()
let last = 0

/** A number that stands for a text in a key, the same for the same text; or for an object that nobody changes. */
export function numberOf(what: string | object): number {
  if (typeof what === 'string')
    return numbers.get(
      () => what,
      () => ++last,
    )
  const found = objects.get(what) ?? ++last
  objects.set(what, found)
  return found
}

/** From now on the parts of a product are kept too, for the next run. */
export const keepForNextRun = (): void => {
  isWatching = true
}

export const forgetKept = (): void => {
  for (const kept of all) kept.clear()
}
