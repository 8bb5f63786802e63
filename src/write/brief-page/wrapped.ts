/** Text on lines of at most `width` columns; the lines after the first are indented as far as the bullet is wide. */
export function wrapped(text: string, bullet: string, width: number): string[] {
  const lines: string[] = []
  const indent = ' '.repeat(bullet.length)
  let line = bullet
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const empty = line === bullet || line === indent
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line)
      line = indent + word
    } else line += empty ? word : ` ${word}`
  }
  return [...lines, line]
}
