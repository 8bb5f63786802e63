import type { Deck } from '../model/deck.ts'
import type { Reference } from '../model/reference.ts'
import { graftDeck } from './on-reference/graft-deck.ts'
import { drawnBefore, keepDrawn } from './package/drawn-slides.ts'
import { repairPackage } from './package/repair-package.ts'
import { zipPackage } from './package/zip-package.ts'
import { cleanDeck } from './pptx/clean-deck.ts'
import { drawDeck } from './pptx/draw-deck.ts'
import { sealPackage } from './seal/seal-package.ts'

/**
 * The deck as the bytes of a .pptx file; the same deck gives the same bytes. Needs at least one slide. With
 * `reference` (of which the deck was laid out) its slides stand in the office's own package.
 */
export async function writeDeck(deck: Deck, reference: Reference | null = null): Promise<Uint8Array> {
  const clean = cleanDeck(deck)
  const before = drawnBefore(clean)
  const parts = await drawDeck(clean, before)
  repairPackage(parts, clean, before)
  keepDrawn(parts, clean)
  const whole = reference === null ? parts : graftDeck(parts, clean, reference)
  sealPackage(whole)
  return zipPackage(whole)
}
