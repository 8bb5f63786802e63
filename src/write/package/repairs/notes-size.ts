import type { Deck } from '../../../model/deck.ts'
import { emu } from '../xml/emu.ts'

/** PptxGenJS turns the slide on its side for a notes page: a wide slide prints on 7.5 by 13.3 inches. */
export function repairNotesSize(presentation: string, { width, height }: Deck['notesSize']): string {
  return presentation.replace(/<p:notesSz [^>]*\/>/, `<p:notesSz cx="${emu(width)}" cy="${emu(height)}"/>`)
}
