import { extname } from 'node:path'
import { writeWhole } from '../files.ts'
import { authorityBlock } from '../marking/authority-block.ts'
import { bannerOfDeck } from '../marking/banner-color.ts'
import type { BriefedCable } from '../pipeline/brief-cables.ts'
import { draftCable } from '../pipeline/draft-cable.ts'
import { pointsMarkdown, pointsText } from '../write/points-text.ts'
import type { CommandIo, ExitCode } from './command-io.ts'
import { eachFile } from './each-file.ts'
import { type CableOptions, loadCables, loadFile, loadSet, loadSettings } from './load.ts'
import { reportLeftOut } from './report-left-out.ts'
import { reportRemarks } from './report-remarks.ts'

interface PointsOptions extends CableOptions {
  output?: string
  format?: 'text' | 'md'
  template?: string
  preparedBy?: string
  strict?: boolean
  width?: number
}

/** `scenesetter points FILE`: talking points, on the terminal or to a file. */
export const points = (file: string, options: PointsOptions, io: CommandIo): Promise<ExitCode> =>
  eachFile([file], io, async name => {
    const { settings } = loadSettings(io)
    const set = loadSet(options.template, settings)
    const preparedBy = options.preparedBy ?? settings.preparedBy
    const format = options.format ?? (isMarkdownName(options.output) ? 'md' : 'text')
    const pages: string[] = []
    let code: ExitCode = 0
    for (const briefed of loadCables(await loadFile(name), options, io)) {
      reportLeftOut(io, briefed)
      const markdown = draftCable(briefed, set, 'talking-points', name)
      const block = authorityBlock(
        { cables: [briefed.source] },
        { preparedBy, date: options.date ?? io.today },
      )
      const remarks = [...briefed.remarks, ...block.diagnostics]
      const given = {
        source: briefed.cable.source,
        strict: options.strict ?? false,
        accepted: settings.accept,
      }
      code = reportRemarks(io, remarks, given) || code
      const page = { banner: bannerOf(briefed), block: block.value }
      const width = options.width ?? Math.min(io.columns ?? 80, 100)
      pages.push(
        format === 'md'
          ? pointsMarkdown(markdown.value, page)
          : pointsText(markdown.value, { ...page, width }),
      )
    }
    if (code === 3) return code
    const text = pages.join('\n')
    if (options.output === undefined) io.out(text)
    else {
      await writeWhole(options.output, text)
      io.out(`${options.output}\n`)
    }
    return code
  })

const isMarkdownName = (path: string | undefined): boolean =>
  path !== undefined && ['.md', '.markdown'].includes(extname(path).toLowerCase())

const bannerOf = ({ source }: BriefedCable): string => bannerOfDeck(source.marking).text
