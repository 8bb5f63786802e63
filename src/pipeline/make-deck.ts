import { layOutDeck } from '../layout/lay-out-deck.ts'
import { parseTheme } from '../layout/theme.ts'
import type { Deck } from '../model/deck.ts'
import type { Reported } from '../model/diagnostic.ts'
import type { Sources } from '../model/sources.ts'
import type { TemplateSet } from '../template/template-set.ts'
import { writeDeck } from '../write/write-deck.ts'

export interface DeckOptions {
  /** Null when nothing is known to check the draft against. */
  sources: Sources | null
  /** Whose `theme.yaml` gives the deck its looks. */
  set: TemplateSet
  preparedBy: string | null
  /** ISO day of the product. */
  date: string
  allowDowngrade: boolean
}

/** Markdown in, the deck out: laid out, but not yet written. */
export function layOut(markdown: string, options: DeckOptions): Reported<Deck> {
  const theme = parseTheme(options.set.files['theme.yaml'] ?? '', `${options.set.name}/theme.yaml`)
  const deck = layOutDeck(markdown, { ...options, theme: theme.value })
  return { value: deck.value, diagnostics: [...theme.diagnostics, ...deck.diagnostics] }
}

/** The bytes of the .pptx. */
export const pptxOf = (deck: Deck): Promise<Uint8Array> => writeDeck(deck)
