import { columnsOf } from './columns-of.ts'

/** In the middle of a line; the end of the line stays bare. */
export const centered = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, Math.floor((width - columnsOf(text)) / 2))) + text
