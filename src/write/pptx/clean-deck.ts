import type { Deck } from '../../model/deck.ts'

/** What XML 1.0 calls `Char` leaves out: C0 controls, lone surrogates, U+FFFE, U+FFFF. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** What may be one of these in JSON, which escapes controls and lone surrogates; in most decks nothing is. */
const suspect = /\\[urf]|[\uFFFE\uFFFF]/

/**
 * The deck, or a copy of it, whose text is fit for XML: PptxGenJS writes control characters raw, and one form feed
 * makes a slide unreadable. Form feeds and vertical tabs part words, so they become spaces; the rest goes.
 */
export function cleanDeck(deck: Deck): Deck {
  const json = JSON.stringify(deck)
  if (!suspect.test(json)) return deck
  return JSON.parse(json, (_key, value: unknown) =>
    typeof value === 'string' ? cleanText(value) : value,
  ) as Deck
}

function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\v\f]/g, ' ')
    .replace(forbidden, '')
}
