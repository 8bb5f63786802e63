import { extname } from 'node:path'
import type { Paper } from '../model/paper.ts'
import { pointsMarkdown } from '../write/points-markdown.ts'
import { pointsText } from '../write/points-text.ts'
import type { CommandIo } from './command-io.ts'

export const printFormats = ['text', 'md', 'html', 'docx', 'pdf'] as const
export type PrintFormat = (typeof printFormats)[number]

const endings: Record<string, PrintFormat> = {
  '.md': 'md',
  '.markdown': 'md',
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'docx',
  '.pdf': 'pdf',
}

/** What --format says, else what the ending of -o says. */
export const formatOf = (given: { format?: PrintFormat; output?: string }): PrintFormat =>
  given.format ?? endings[extname(given.output ?? '').toLowerCase()] ?? 'text'

interface Given {
  options: { width?: number; output?: string }
  io: CommandIo
}

/** A paper in its format; `shown` is what of it had room. */
export async function printPaper(
  paper: Paper,
  format: PrintFormat,
  { options, io }: Given,
): Promise<{ content: string | Uint8Array; shown: Paper }> {
  if (format === 'md') return { content: pointsMarkdown(paper), shown: paper }
  const width = options.width ?? Math.min(io.columns ?? 80, 100)
  const color = io.color.out && options.output === undefined
  return { content: pointsText(paper, { width, color }), shown: paper }
}
