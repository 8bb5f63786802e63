/** A Markdown table; numbers stand right. */
export function table(head: string[], rows: (string | number)[][]): string {
  const cells = rows.map(row => row.map(cell => (typeof cell === 'number' ? short(cell) : cell)))
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'))
  return [head, rule, ...cells].map(row => `| ${row.join(' | ')} |`).join('\n')
}

/** Two digits, at least whole numbers. */
export const short = (value: number): string =>
  Number.isNaN(value) ? '-' : value >= 10 ? Math.round(value).toLocaleString('en-US') : value.toFixed(2)
