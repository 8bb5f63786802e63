import { createHash } from 'node:crypto'
import type { Sheet } from '../model/pages.ts'
import type { Paper } from '../model/paper.ts'
import { paperCss } from './html/paper-css.ts'
import { authorityHtml, partHtml } from './html/part-html.ts'
import { escapeXml } from './package/xml/escape-xml.ts'

export interface HtmlOptions {
  sheet: Sheet
  /** Of the printed text, points. */
  size: number
  isCard: boolean
}

/**
 * One HTML file: reads well on a phone, prints with the banner on each page. No script, nothing is fetched, and a
 * content security policy that holds a browser to it.
 */
export function writeHtml(paper: Paper, { sheet, size, isCard }: HtmlOptions): string {
  const css = paperCss(sheet, size, paper.banner, isCard)
  const digest = createHash('sha256').update(css).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`
  const banner = escapeXml(paper.banner.text)
  const notes = paper.notes.map((note, at) => `<li id="note-${at + 1}">${escapeXml(note)}</li>`).join('\n')
  return `<!doctype html>
<html lang="${escapeXml(paper.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeXml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeXml(paper.properties.title)}</title>
<style>${css}</style>
</head>
<body>
<div class="bar top">${banner}</div>
<table class="sheet" role="presentation"><thead aria-hidden="true"><tr><td></td></tr></thead>
<tfoot aria-hidden="true"><tr><td></td></tr></tfoot><tbody><tr><td>
<main>
${paper.parts.map((part, at) => partHtml(part, at === 0 && !isCard ? paper.block : [])).join('\n')}
${notes === '' ? '' : `<section class="notes">\n<h2>Sources</h2>\n<ol>\n${notes}\n</ol>\n</section>\n`}${isCard ? authorityHtml(paper.block) : ''}
</main>
</td></tr></tbody></table>
<div class="bar bottom">${banner}</div>
</body>
</html>
`
}
