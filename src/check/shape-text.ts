import { isBanner } from './line-of.ts'
import type { TextLine, TextShape } from './read-shapes.ts'

export const textOf = ({ runs }: TextLine): string => runs.map(({ text }) => text).join('')

export const shapeText = (shape: TextShape | undefined): string =>
  (shape?.lines ?? []).map(textOf).join(' ').trim()

export const isFreeBanner = (shape: TextShape): boolean => shape.cell === null && isBanner(shapeText(shape))

/** Placeholders that say nothing of the cable. */
export const isFurniture = (placeholder: string | null): boolean =>
  ['sldNum', 'ftr', 'hdr', 'dt', 'sldImg'].includes(placeholder ?? '')

/** `Their position`, `Points offered by the post`: few words, no sentence. */
export const isHeadingText = (text: string): boolean => text.split(' ').length <= 8 && !/[.;!?]$/.test(text)
