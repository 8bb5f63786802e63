import { layOutDeck } from '../layout/lay-out-deck.ts'
import { logoOf } from '../layout/theme/logo.ts'
import { parseTheme, placeInTheme, type ThemeFile } from '../layout/theme.ts'
import type { Deck } from '../model/deck.ts'
import type { Reported } from '../model/diagnostic.ts'
import type { Reference } from '../model/reference.ts'
import type { Sources } from '../model/sources.ts'
import { writeDeck } from '../write/write-deck.ts'
import { writePreview } from '../write/write-preview.ts'
import { frontMatterOf } from './front-matter-of.ts'

export type { ThemeFile } from '../layout/theme.ts'

export interface DeckOptions {
  /** Null when nothing is known to check the draft against. */
  sources: Sources | null
  /** What gives the deck its looks, each over the one before it. */
  theme: ThemeFile[]
  /** A picture that the theme names, from the set's folder; null where there is none. */
  picture?: (file: string) => Uint8Array | null
  /** An office's own presentation that is to carry the slides. */
  reference?: Reference | null
  preparedBy: string | null
  /** ISO day of the product. */
  date: string
  allowDowngrade: boolean
}

/** Markdown in, the deck out: laid out, but not yet written. */
export function layOut(markdown: string, options: DeckOptions): Reported<Deck> {
  const theme = parseTheme(...options.theme)
  const logo = logoOf(theme.value, options.picture?.(theme.value.logo.file) ?? null)
  const deck = layOutDeck(markdown, { ...options, theme: theme.value, logo: logo.value })
  const faults = logo.fault ? [{ ...logo.fault, ...placeInTheme(options.theme, ['logo', 'file']) }] : []
  return { value: deck.value, diagnostics: [...theme.diagnostics, ...faults, ...deck.diagnostics] }
}

/** The theme that a draft's front matter names: `theme: dark`; null where it names none. */
export function namedTheme(markdown: string): string | null {
  const { theme } = frontMatterOf(markdown)
  return typeof theme === 'string' && /^[\w-]+$/.test(theme) ? theme : null
}

/** The bytes of the .pptx. */
export const pptxOf = (deck: Deck, reference: Reference | null = null): Promise<Uint8Array> =>
  writeDeck(deck, reference)

/** An HTML page that shows the slides; `refresh` are the seconds after which it loads itself again. */
export const previewOf = (deck: Deck, refresh: number | null): string => writePreview(deck, refresh)
