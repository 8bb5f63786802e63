import type { CheckedLine } from '../../trust/checked.ts'

/** A line of layout's own. */
export function plainLine(text: string, mark: string, place: CheckedLine['place']): CheckedLine {
  const words = [{ text, bold: false, italic: false }]
  const shape = { type: 'line' as const, bullet: false, level: 0, number: null, tags: [], id: null, place }
  return { ...shape, mark, given: null, words, origin: 'none', sources: [] }
}
