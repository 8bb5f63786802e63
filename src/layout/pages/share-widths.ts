/** What a column would like, on one line, and what its longest word needs. */
export interface ColumnWish {
  wanted: number
  least: number
}

/**
 * Widths of a table's columns: short columns get what they want, the long ones share the rest by what they hold.
 * The sum is `width`, or less where all columns together want less than two thirds of it.
 */
export function shareWidths(columns: ColumnWish[], width: number): number[] {
  const wanted = columns.reduce((sum, column) => sum + column.wanted, 0)
  if (wanted <= width) {
    const factor = Math.max(1, (width * 0.66) / wanted)
    return columns.map(column => column.wanted * factor)
  }
  const fair = width / columns.length
  const short = columns.map(column => column.wanted <= fair)
  const taken = columns.reduce((sum, column, index) => sum + (short[index] ? column.wanted : 0), 0)
  const rest = columns.reduce((sum, column, index) => sum + (short[index] ? 0 : Math.sqrt(column.wanted)), 0)
  const shared = columns.map((column, index) =>
    short[index] ? column.wanted : ((width - taken) * Math.sqrt(column.wanted)) / rest,
  )
  const raised = shared.map((share, index) => Math.max(share, Math.min(columns[index]?.least ?? 0, fair)))
  const sum = raised.reduce((total, share) => total + share, 0)
  return raised.map(share => (share * width) / sum)
}
