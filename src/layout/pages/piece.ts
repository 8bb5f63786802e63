import type { Shape } from '../../model/deck.ts'

/** A part of a page: its shapes, the height that they need and the height that there is. */
export interface Piece {
  shapes: Shape[]
  used: number
  room: number
}

export const isFit = ({ used, room }: Piece): boolean => used <= room
