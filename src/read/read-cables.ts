import { diagnose } from '../diagnostics/diagnose.ts'
import type { Cable } from '../model/cable.ts'
import type { Reported } from '../model/diagnostic.ts'
import { placesOf } from '../model/position.ts'
import { mendCharacters } from './characters/mend-characters.ts'
import { wordsOfText } from './hyphens/words-of-text.ts'
import { readOne, type Shared } from './read-one.ts'
import { splitCables } from './split-cables.ts'
import { splitLines } from './split-lines.ts'
import { usualNumbers } from './usual-numbers.ts'

/**
 * Reads the cables of a text, one or several, each with its own remarks. Offsets refer to the whole text, which is
 * each cable's `source`. Never throws, whatever the text.
 */
export function readCables(source: string): Reported<Cable>[] {
  const characters = mendCharacters(source)
  const shared: Shared = {
    source,
    characters,
    places: placesOf(source),
    words: once(() => wordsOfText(source)),
  }
  const parts = splitCables(usualNumbers(splitLines(source, characters)))
  return parts.map((lines, at) => {
    const cable = readOne(shared, lines)
    if (parts.length === 1) return cable
    const message = `This is cable ${at + 1} of ${parts.length} in the file.`
    const place = cable.value.position ?? null
    const remark = diagnose('read/several-cables', message, { place, hint: 'Each is read on its own.' })
    return { value: cable.value, diagnostics: [remark, ...cable.diagnostics] }
  })
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
