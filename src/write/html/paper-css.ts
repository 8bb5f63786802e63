import type { Banner } from '../../model/deck.ts'
import type { Sheet } from '../../model/pages.ts'

/**
 * The page's looks: on a screen the reader's own size of text, on paper `size` points on the sheet. Bars that are
 * fixed stand on each printed page, and the table's head and foot, which browsers repeat, keep their room free.
 */
export const paperCss = (sheet: Sheet, size: number, banner: Banner, isCard: boolean): string => `
:root { color-scheme: light dark; --heading: light-dark(#1f3a5f, #a9c7ee); --said: light-dark(#1f4e79, #8fc1f0);
  --avoid: light-dark(#9b1c1c, #ff9c92); --muted: light-dark(#595959, #b3b3b3); --rule: light-dark(#a6b1bf, #566070); }
* { box-sizing: border-box; }
body { margin: 0; background: light-dark(#fff, #16191d); color: light-dark(#1a1a1a, #ececec);
  font: 1.0625rem/1.5 Calibri, Carlito, "Segoe UI", system-ui, sans-serif; overflow-wrap: break-word; }
.bar { background: #${banner.fill}; color: #${banner.color}; font-weight: 700; text-align: center; padding: .3em .5em;
  print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.bar.top { position: sticky; top: 0; z-index: 1; }
.sheet, .sheet > tbody, .sheet > tbody > tr, .sheet > tbody > tr > td { display: block; width: 100%; padding: 0; border: 0; }
.sheet > thead, .sheet > tfoot { display: none; }
main { max-width: 42rem; margin: 0 auto; padding: 1rem 1.1rem 2rem; }
h1, h2, h3 { line-height: 1.2; color: var(--heading); margin: 0; text-wrap: balance; }
h1 { font-size: 1.6em; margin: .4em 0; }
h2 { font-size: 1.25em; margin: 1.5em 0 .5em; padding-bottom: .15em; border-bottom: 1px solid var(--rule); }
h3 { font-size: 1.05em; margin: 1em 0 .4em; color: inherit; }
.raise > :is(h2, h3), .say > :is(h2, h3) { color: var(--said); }
:is(.avoid, .watch-out) > :is(h2, h3) { color: var(--avoid); }
p { margin: .5em 0; }
ul, ol { margin: .5em 0; padding-left: 1.25em; }
li { margin: .4em 0; }
li::marker { color: var(--said); }
.l1 { margin-left: 1.2em; } .l2 { margin-left: 2.4em; } .l3 { margin-left: 3.6em; }
.say ul, .say ol { border-left: 3px solid var(--said); padding-left: 1.6em; font-size: 1.1em; }
.mark, .source { color: var(--muted); font-weight: 400; }
h1 .mark, h2 .mark, h3 .mark { color: inherit; font-weight: inherit; }
.source { font-size: .82em; white-space: nowrap; }
sup { font-size: .7em; line-height: 0; }
.blank { list-style: none; margin-left: 0; border-bottom: 1px solid var(--rule); padding-bottom: ${isCard ? '.2em' : '1.9em'};
  ${isCard ? '' : 'background: linear-gradient(var(--rule), var(--rule)) 0 1.65em / 100% 1px no-repeat;'} }
.blank i { color: var(--muted); font-size: .8em; }
.facts { border-collapse: collapse; width: 100%; }
.facts td, .facts th { text-align: left; vertical-align: top; padding: .15em .9em .15em 0; }
.facts th { color: var(--muted); font-weight: 700; white-space: nowrap; }
.block { margin-top: 2em; padding-top: .5em; border-top: 1px solid var(--rule); color: var(--muted); font-size: .8em; }
.block p { margin: .1em 0; }
.notes { font-size: .85em; color: var(--muted); }
@media (max-width: 26rem) { .facts:not(.heads) :is(tr, td, th) { display: block; } .facts th { padding-top: .4em; } }
@media print {
  @page { size: ${inches(sheet.width)}in ${inches(sheet.height)}in; margin: ${isSmall(sheet) ? '.22in .38in .3in' : '.4in .9in .5in'};
    @bottom-right { content: "page " counter(page) " of " counter(pages); font: 8pt Calibri, Carlito, sans-serif; color: #595959; } }
  :root { color-scheme: light; }
  body { font-size: ${size}pt; line-height: 1.25; background: none; }
  .bar { position: fixed; left: 0; right: 0; height: ${bar(sheet)}pt; padding: 0; font-size: ${bar(sheet) * 0.62}pt; line-height: ${bar(sheet)}pt; }
  .bar.top { position: fixed; top: 0; }
  .bar.bottom { bottom: 0; }
  .sheet { display: table; border-collapse: collapse; }
  .sheet > tbody { display: table-row-group; }
  .sheet > tbody > tr { display: table-row; }
  .sheet > tbody > tr > td { display: table-cell; }
  .sheet > thead { display: table-header-group; }
  .sheet > tfoot { display: table-footer-group; }
  .sheet > :is(thead, tfoot) td { height: ${bar(sheet) + 8}pt; padding: 0; }
  main { max-width: none; padding: 0; }
  h1 { font-size: ${isCard ? 1.2 : 1.6}em; margin-top: 0; }
  h2 { margin: ${isCard ? '.7em 0 .2em' : '1.3em 0 .4em'}; font-size: ${isCard ? 1.05 : 1.25}em; }
  li, p { margin: ${isCard ? '.25em' : '.4em'} 0; orphans: 2; widows: 2; }
  ul, ol { margin: .2em 0; }
  .block { margin-top: 1em; font-size: 7.5pt; break-inside: avoid; }
  h1, h2, h3 { break-after: avoid; }
  .blank, tr { break-inside: avoid; }
  .sheet > tbody > tr { break-inside: auto; }
  .part + .part { break-before: page; }
}
`

const inches = (points: number): string => (points / 72).toFixed(3)
const isSmall = ({ width }: Sheet): boolean => width < 450
const bar = (sheet: Sheet): number => (isSmall(sheet) ? 14 : 18)
