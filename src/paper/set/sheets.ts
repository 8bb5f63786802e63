import type { Sheet } from '../../model/pages.ts'

/** The papers of an office and the card of 5 by 8 inches. */
export const sheets: Record<Sheet['name'], Sheet> = {
  letter: { name: 'letter', width: 612, height: 792, margin: 66 },
  a4: { name: 'a4', width: 595.28, height: 841.89, margin: 62 },
  a5: { name: 'a5', width: 419.53, height: 595.28, margin: 36 },
  '5x8': { name: '5x8', width: 360, height: 576, margin: 28 },
}

const isSmall = ({ width }: Sheet): boolean => width < 450

/** Points of the text where nobody asks for a size. */
export const textSize = (sheet: Sheet): number => (isSmall(sheet) ? 10.5 : 12)

/** A card is set as large as its page allows, between these. */
export const cardSizes = (sheet: Sheet): { largest: number; least: number } =>
  isSmall(sheet) ? { largest: 16, least: 11 } : { largest: 20, least: 14 }
