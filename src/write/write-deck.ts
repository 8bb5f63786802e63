import type { Deck } from '../model/deck.ts'
import { openPackage } from './package/open-package.ts'
import { repairPackage } from './package/repair-package.ts'
import { zipPackage } from './package/zip-package.ts'
import { cleanDeck } from './pptx/clean-deck.ts'
import { drawDeck } from './pptx/draw-deck.ts'
import { sealPackage } from './seal/seal-package.ts'

/** The deck as the bytes of a .pptx file; the same deck gives the same bytes. Needs at least one slide. */
export async function writeDeck(deck: Deck): Promise<Uint8Array> {
  const clean = cleanDeck(deck)
  const parts = openPackage(await drawDeck(clean))
  repairPackage(parts, clean)
  sealPackage(parts)
  return zipPackage(parts)
}
