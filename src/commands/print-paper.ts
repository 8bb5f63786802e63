import { extname } from 'node:path'
import { loadFonts } from '../files.ts'
import type { Paper } from '../model/paper.ts'
import { fitPoints, type SheetName, setPoints } from '../pipeline/set-points.ts'
import type { Settings } from '../settings.ts'
import { pointsMarkdown } from '../write/points-markdown.ts'
import { pointsText } from '../write/points-text.ts'
import type { CommandIo } from './command-io.ts'

export type PrintFormat = 'text' | 'md' | 'html' | 'docx' | 'pdf'

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

interface PrintOptions {
  as?: 'full' | 'card' | 'memo'
  width?: number
  output?: string
  paper?: SheetName
  size?: number
}

/** A product in its format. */
export interface Printed {
  content: string | Uint8Array
  /** What of the paper had room. */
  shown: Paper
}

/** Writers of files to print are loaded when one is asked for. */
export async function printPaper(
  paper: Paper,
  format: PrintFormat,
  options: PrintOptions,
  { io, settings }: { io: CommandIo; settings: Settings },
): Promise<Printed> {
  if (format === 'md') return { content: pointsMarkdown(paper), shown: paper }
  if (format === 'text') {
    const width = options.width ?? Math.min(io.columns ?? 80, 100)
    const color = io.color.out && options.output === undefined
    return { content: pointsText(paper, { width, color }), shown: paper }
  }
  const isCard = options.as === 'card'
  const sheet = options.paper ?? (isCard ? cardOf(settings.paper) : (settings.paper ?? 'letter'))
  // Browsers and word processors set the text themselves, a little looser.
  const spare = format === 'pdf' ? 0 : 0.06
  const fitted = fitPoints(paper, { paper: sheet, size: options.size ?? null, isCard, spare })
  if (format === 'html') {
    const { writeHtml } = await import('../write/write-html.ts')
    return { content: writeHtml(fitted.paper, { ...fitted, isCard }), shown: fitted.paper }
  }
  const { writePdf } = await import('../write/write-pdf.ts')
  return { content: await writePdf(setPoints(fitted, isCard), loadFonts()), shown: fitted.paper }
}

/** Half a sheet of what the office prints on, or the card of 5 by 8 inches. */
const cardOf = (paper: SheetName | null): SheetName => (paper === 'a4' || paper === 'a5' ? 'a5' : '5x8')
