import { extname } from 'node:path'
import { writeWhole } from '../files.ts'
import { draftCable } from '../pipeline/draft-cable.ts'
import { makePoints } from '../pipeline/make-points.ts'
import { pointsMarkdown, pointsText } from '../write/points-text.ts'
import type { CommandIo, ExitCode } from './command-io.ts'
import { eachFile } from './each-file.ts'
import { type CableOptions, loadCables, loadFile, loadSettings } from './load.ts'
import { loadSet } from './load-set.ts'
import { reportLeftOut } from './report-left-out.ts'
import { reportRemarks, usable } from './report-remarks.ts'

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
    const date = options.date ?? io.today
    const format = options.format ?? (isMarkdownName(options.output) ? 'md' : 'text')
    const pages: string[] = []
    let code: ExitCode = 0
    for (const briefed of loadCables(await loadFile(name), options, io)) {
      reportLeftOut(io, briefed)
      const drafted = draftCable(briefed, set, 'talking-points', name)
      const made = makePoints(usable(drafted, set), briefed.source, { preparedBy, date })
      const given = { strict: options.strict ?? false, accepted: settings.accept }
      const remarks = [...briefed.remarks, ...made.diagnostics.map(one => ({ ...one, place: null }))]
      code = reportRemarks(io, drafted.diagnostics, { ...given, source: set }) || code
      code = reportRemarks(io, remarks, { ...given, source: briefed.cable.source }) || code
      const { markdown, ...page } = made.value
      const width = options.width ?? Math.min(io.columns ?? 80, 100)
      pages.push(format === 'md' ? pointsMarkdown(markdown, page) : pointsText(markdown, { ...page, width }))
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
