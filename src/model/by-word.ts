/** So many words does nobody use; whoever writes nonsense has all of them worked out anew. */
const most = 20_000
/** V8 makes a text of its own only of so short a part of another; a longer one would keep the whole cable. */
const longest = 12

/**
 * What a word tells wherever it stands, worked out once: most of a text are the same few hundred words. `make` gives the
 * same for the same word, and nobody changes what it gave.
 */
export function byWord<Value extends object | string | number | boolean>(
  make: (word: string) => Value,
): (word: string) => Value {
  const known = new Map<string, Value>()
  return word => {
    const found = known.get(word)
    if (found !== undefined) return found
    const value = make(word)
    if (word.length <= longest) {
      if (known.size >= most) known.clear()
      known.set(word, value)
    }
    return value
  }
}
