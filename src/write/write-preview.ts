import { createHash } from 'node:crypto'
import type { Deck, Slide } from '../model/deck.ts'
import { Kept, numberOf } from '../model/kept.ts'
import { escapeXml } from './package/xml/escape-xml.ts'
import { cleanDeck } from './pptx/clean-deck.ts'
import { fontsOf } from './preview/fonts-of.ts'
import { slideSvg } from './preview/slide-svg.ts'

/**
 * The deck as one HTML page, slide by slide as drawn, with the speaker notes to unfold: for a look without PowerPoint.
 * No script, nothing is fetched. `refresh` makes the page load itself again every so many seconds; null never.
 */
export function writePreview(given: Deck, refresh: number | null = null): string {
  const deck = cleanDeck(given)
  const digest = createHash('sha256').update(css).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${digest}'; img-src data:; base-uri 'none'; form-action 'none'`
  const reload = refresh === null ? '' : `<meta http-equiv="refresh" content="${refresh}">\n`
  return `<!doctype html>
<html lang="${escapeXml(deck.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeXml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${reload}<title>${escapeXml(deck.properties.title)}</title>
<style>${css}</style>
</head>
<body>
<main>
${slidesHtml(deck).join('\n')}
</main>
</body>
</html>
`
}

const kept = new Kept<string>(400)

function slidesHtml(deck: Deck): string[] {
  const { slides, properties: _, ...rest } = deck
  const { heading, body } = fontsOf(deck.theme)
  const common = kept.isOpen ? numberOf(JSON.stringify([rest, numberOf(heading), numberOf(body)])) : 0
  return slides.map(slide =>
    kept.get(
      () => `${common} ${JSON.stringify(slide)}`,
      () => slideHtml(slide, deck),
    ),
  )
}

function slideHtml(slide: Slide, deck: Deck): string {
  const notes = slide.notes
    .map(({ runs }) => `<p>${escapeXml(runs.map(({ text }) => text).join(''))}</p>`)
    .join('')
  return (
    `<section id="${escapeXml(slide.id)}" aria-label="${escapeXml(slide.title)}">${slideSvg(slide, deck)}` +
    `<details><summary>Speaker notes</summary>${notes}</details></section>`
  )
}

const css = `
:root { color-scheme: light dark; }
body { margin: 0; background: light-dark(#e4e7eb, #1b1e22); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 1080px; margin: 0 auto; padding: 24px 16px; }
section { margin: 0 0 28px; }
svg { display: block; width: 100%; height: auto; box-shadow: 0 1px 6px rgb(0 0 0 / 0.25); }
details { margin: 6px 2px 0; }
summary { cursor: pointer; }
a { text-decoration: none; }
@media print {
  details { display: none; }
  main { max-width: none; padding: 0; }
  section { margin: 0; break-inside: avoid; break-after: page; }
  svg { box-shadow: none; }
}
`
