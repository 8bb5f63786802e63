import { TextRun } from 'docx'
import type { PaperLine, PaperRun } from '../../model/paper.ts'

/** A line's runs; marks and sources by character styles, which an office may change. */
export const lineRuns = ({ runs }: PaperLine): TextRun[] => runs.flatMap(docxRuns)

function docxRuns({ role, text, bold, italic }: PaperRun): TextRun[] {
  if (role === 'mark') return [new TextRun({ text, style: 'PortionMark' })]
  if (role === 'source') return [new TextRun({ text, style: 'SourceTag' })]
  if (role === 'note') return [new TextRun({ text: `[${text}]`, superScript: true })]
  return text.split('\n').map(
    (line, at) =>
      new TextRun({
        text: line,
        ...(at > 0 && { break: 1 }),
        ...(bold && { bold }),
        ...(italic && { italics: true }),
      }),
  )
}
