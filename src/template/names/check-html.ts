import type { Report } from './expression-shape.ts'

/** HTML in a template's own words: slides and paper show it as text. Comments are directives and notes. */
export function checkHtml({ original, loc }: hbs.AST.ContentStatement, report: Report): void {
  const found = /<\/?[a-z][^<>\n]*>/i.exec(String(original))
  if (!found) return
  const before = String(original).slice(0, found.index).split('\n')
  const line = loc.start.line + before.length - 1
  const column = (before.at(-1)?.length ?? 0) + (before.length === 1 ? loc.start.column : 0) + 1
  const place = { start: { line, column }, end: { line, column: column + found[0].length } }
  report(
    'template/html',
    `${found[0]} is shown as it stands here.`,
    place,
    'write Markdown: **bold**, *italic*, # a title',
  )
}
