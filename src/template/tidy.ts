/**
 * Takes away what blocks that printed nothing leave behind: runs of blank lines, a space at a cell's or a line's end
 * (two are Markdown's line break and stay). A `---` gets a blank line before it, lest it make a heading of the
 * line above instead of a new slide.
 */
export const tidy = (markdown: string): string =>
  `${markdown
    .replace(/(\S) $/gm, '$1')
    .replace(/(\S) {2}\|/g, '$1 |')
    .replace(/^---$/gm, '\n---\n')
    .replace(/\n[ \t]*(?=\n[ \t]*\n)/g, '')
    .trim()}\n`
