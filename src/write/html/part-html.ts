import type { PaperBlock, PaperItem, PaperLine, PaperPart, PaperTable } from '../../model/paper.ts'
import { escapeXml } from '../package/xml/escape-xml.ts'
import { lineHtml } from './line-html.ts'

/** A page's title and sections; `block` are the lines of the authority block, under what stands before the first heading. */
export function partHtml({ title, blocks }: PaperPart, block: string[]): string {
  const opening = blocks.findIndex(({ heading }) => heading !== null)
  const cut = opening < 0 ? blocks.length : opening
  return [
    '<div class="part">',
    ...(title ? [`<h1>${lineHtml(title)}</h1>`] : []),
    ...blocks.slice(0, cut).map(blockHtml),
    authorityHtml(block),
    ...blocks.slice(cut).map(blockHtml),
    '</div>',
  ]
    .filter(line => line !== '')
    .join('\n')
}

export const authorityHtml = (block: string[]): string =>
  block.length === 0
    ? ''
    : `<div class="block">\n${block.map(line => `<p>${escapeXml(line)}</p>`).join('\n')}\n</div>`

function blockHtml({ name, depth, heading, items }: PaperBlock): string {
  const level = depth < 3 ? 'h2' : 'h3'
  const head = heading ? `<${level}>${lineHtml(heading)}</${level}>\n` : ''
  const kind = name === null ? '' : ` class="${name.replace(/[^\w-]/g, '')}"`
  return `<section${kind}>\n${head}${lists(items).map(groupHtml).join('\n')}\n</section>`
}

/** Neighbouring points make one list. */
function lists(items: PaperItem[]): PaperItem[][] {
  const groups: PaperItem[][] = []
  for (const item of items) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (last && before && isInList(before) && isInList(item) && isNumbered(before) === isNumbered(item))
      last.push(item)
    else groups.push([item])
  }
  return groups
}

const isInList = (item: PaperItem): item is PaperLine => item.type === 'point' || item.type === 'blank'
const isNumbered = (item: PaperItem): boolean => item.type === 'point' && item.number !== null

function groupHtml(items: PaperItem[]): string {
  const [first] = items
  if (!first) return ''
  if (first.type === 'table') return tableHtml(first)
  if (first.type === 'paragraph') return `<p>${lineHtml(first)}</p>`
  const list = isNumbered(first) ? 'ol' : 'ul'
  return `<${list}>\n${items.filter(isInList).map(itemHtml).join('\n')}\n</${list}>`
}

function itemHtml(line: PaperLine): string {
  const classes = [
    line.type === 'blank' ? 'blank' : '',
    line.level > 0 ? `l${Math.min(line.level, 3)}` : '',
  ].filter(Boolean)
  const kind = classes.length === 0 ? '' : ` class="${classes.join(' ')}"`
  const value = line.number === null ? '' : ` value="${line.number}"`
  return `<li${kind}${value}>${lineHtml(line)}</li>`
}

function tableHtml({ head, rows }: PaperTable): string {
  const isNamed = head.length > 0
  const cell = (line: PaperLine, at: number) =>
    !isNamed && at === 0 ? `<th scope="row">${lineHtml(line)}</th>` : `<td>${lineHtml(line)}</td>`
  const heads = head.map(line => `<th scope="col">${lineHtml(line)}</th>`).join('')
  return [
    `<table class="facts${isNamed ? ' heads' : ''}">`,
    ...(isNamed ? [`<thead><tr>${heads}</tr></thead>`] : []),
    '<tbody>',
    ...rows.map(row => `<tr>${row.map(cell).join('')}</tr>`),
    '</tbody></table>',
  ].join('\n')
}
