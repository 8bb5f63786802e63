const all: Kept<unknown>[] = []

/** What was made of the same before: a --watch runs a command again and again, and most that it reads stays the same. */
export class Kept<Value> {
  readonly #values = new Map<string, Value>()

  constructor() {
    all.push(this)
  }

  /** `key` holds all that the value depends on. */
  get(key: string, make: () => Value): Value {
    const value = this.#values.get(key) ?? make()
    this.#values.delete(key)
    this.#values.set(key, value)
    const [oldest] = this.#values.keys()
    if (oldest !== undefined && this.#values.size > most) this.#values.delete(oldest)
    return value
  }

  clear(): void {
    this.#values.clear()
  }
}

/** A batch makes each once, and would only fill the memory. */
const most = 4

export const forgetKept = (): void => {
  for (const kept of all) kept.clear()
}
