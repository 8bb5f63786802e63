import { escapeMarkdown } from '../model/escape-markdown.ts'
import type { Paper, PaperBlock, PaperItem, PaperLine, PaperRun, PaperTable } from '../model/paper.ts'

/** Talking points as Markdown: the banner on top and at the bottom, the authority block under the title. */
export function pointsMarkdown(paper: Paper): string {
  const banner = `**${escapeMarkdown(paper.banner.text)}**`
  const parts = paper.parts.map(({ title, blocks }, at) => [
    at > 0 ? '---' : '',
    title ? `# ${lineText(title)}` : '',
    at === 0 ? paper.block.map(escapeMarkdown).join('\\\n') : '',
    ...blocks.flatMap(blockParts),
  ])
  const notes = paper.notes.map((note, at) => `[^${at + 1}]: ${escapeMarkdown(note)}`).join('\n')
  return `${[paper.front.trim(), banner, ...parts.flat(), notes, banner].filter(part => part !== '').join('\n\n')}\n`
}

function blockParts({ name, depth, heading, items }: PaperBlock): string[] {
  const head = heading ? `${'#'.repeat(Math.max(2, depth))} ${lineText(heading)}` : ''
  const directive = name === null ? '' : `<!-- _block: ${name.replace(/[^\w-]/g, '')} -->`
  return [[directive, head].filter(Boolean).join('\n'), ...itemParts(items)]
}

/** The lines of a list stand together, everything else apart. */
function itemParts(items: PaperItem[]): string[] {
  const parts: string[] = []
  items.forEach((item, at) => {
    const text = itemText(item)
    const before = items[at - 1]
    if (before && isInList(before) && isInList(item)) parts.push(`${parts.pop()}\n${text}`)
    else parts.push(text)
  })
  return parts
}

const isInList = (item: PaperItem): boolean => item.type === 'point' || item.type === 'blank'

function itemText(item: PaperItem): string {
  if (item.type === 'table') return tableText(item)
  if (item.type === 'paragraph') return lineText(item)
  return `${'  '.repeat(Math.min(item.level, 6))}${item.number === null ? '-' : `${item.number}.`} ${lineText(item)}`
}

function tableText({ head, rows }: PaperTable): string {
  const columns = Math.max(1, head.length, ...rows.map(row => row.length))
  const row = (cells: PaperLine[]) =>
    `|${Array.from({ length: columns }, (_, at) => {
      const cell = cells[at]
      return ` ${cell ? lineText(cell).replace(/\\\n/g, '<br>') : ''}`
    }).join(' |')} |`.replace(/ {2,}\|/g, ' |')
  return [row(head), `|${' --- |'.repeat(columns)}`, ...rows.map(row)].join('\n')
}

const lineText = ({ runs, type }: PaperLine): string => runs.map(run => runText(run, type)).join('')

/** What a blank asks for stays readable as one: `Say: [to be drafted]`. */
function runText({ role, text, bold, italic }: PaperRun, type: PaperLine['type']): string {
  if (role === 'note') return `[^${text}]`
  if (role !== 'words' || type === 'blank') return text
  const sign = `${bold ? '**' : ''}${italic ? '*' : ''}`
  const [, before = '', words = '', behind = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  const end = [...sign].reverse().join('')
  return `${before}${sign}${words.split('\n').map(escapeMarkdown).join('\\\n')}${end}${behind}`
}
