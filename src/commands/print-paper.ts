import { extname } from 'node:path'
import { diagnose } from '../diagnostics/diagnose.ts'
import { loadFonts, readInput, Unusable } from '../files.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Paper } from '../model/paper.ts'
import { houseStyleOf } from '../pipeline/house-style.ts'
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

/** What --format says (`txt` is another name of `text`), else what the ending of -o says. */
export const formatOf = (given: { format?: PrintFormat | 'txt'; output?: string }): PrintFormat =>
  given.format === 'txt'
    ? 'text'
    : (given.format ?? endings[extname(given.output ?? '').toLowerCase()] ?? 'text')

interface PrintOptions {
  as?: 'full' | 'card' | 'memo'
  width?: number
  output?: string
  paper?: SheetName
  size?: number
  referenceDoc?: string
}

/** A product in its format. */
export interface Printed {
  content: string | Uint8Array
  /** What of the paper had room. */
  shown: Paper
  diagnostics: Diagnostic[]
}

/** Writers of files to print are loaded when one is asked for. */
export async function printPaper(
  paper: Paper,
  format: PrintFormat,
  options: PrintOptions,
  { io, settings }: { io: CommandIo; settings: Settings },
): Promise<Printed> {
  if (format === 'md') return { content: pointsMarkdown(paper), shown: paper, diagnostics: [] }
  if (format === 'text') {
    const width = options.width ?? Math.min(io.columns ?? 80, 100)
    const color = io.color.out && options.output === undefined
    return { content: pointsText(paper, { width, color }), shown: paper, diagnostics: [] }
  }
  const isCard = options.as === 'card'
  const sheet = options.paper ?? (isCard ? cardOf(settings.paper) : (settings.paper ?? 'letter'))
  // Browsers and word processors set the text themselves, a little looser.
  const spare = format === 'pdf' ? 0 : 0.06
  const fitted = fitPoints(paper, { paper: sheet, size: options.size ?? null, isCard, spare })
  if (format === 'html') {
    const { writeHtml } = await import('../write/write-html.ts')
    return { content: writeHtml(fitted.paper, { ...fitted, isCard }), shown: fitted.paper, diagnostics: [] }
  }
  if (format === 'docx') {
    const reference = options.referenceDoc === undefined ? null : await houseStyle(options.referenceDoc)
    const { writeDocx } = await import('../write/write-docx.ts')
    const content = await writeDocx(fitted.paper, { ...fitted, isCard, reference })
    return { content, shown: fitted.paper, diagnostics: [] }
  }
  const { writePdf } = await import('../write/write-pdf.ts')
  const { value, diagnostics } = await writePdf(setPoints(fitted, isCard), loadFonts())
  return { content: value, shown: fitted.paper, diagnostics }
}

/** Half a sheet of what the office prints on, or the card of 5 by 8 inches. */
const cardOf = (paper: SheetName | null): SheetName => (paper === 'a4' || paper === 'a5' ? 'a5' : '5x8')

async function houseStyle(name: string): Promise<Map<string, string>> {
  const style = houseStyleOf((await readInput(name)).bytes)
  if (style !== null) return style
  throw new Unusable(
    diagnose('command/bad-reference', `${name} is no Word document with styles.`, {
      hint: 'save the house style as a .docx',
    }),
  )
}
