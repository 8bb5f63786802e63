import type { Box } from '../../model/deck.ts'
import { inches } from './inches.ts'

/** A box as PptxGenJS's place options. */
export function place(box: Box): { x: number; y: number; w: number; h: number } {
  return { x: inches(box.x), y: inches(box.y), w: inches(box.width), h: inches(box.height) }
}
