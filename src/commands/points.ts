import { diagnose } from '../diagnostics/diagnose.ts'
import { isFolder, type TemplateFolder, Unusable } from '../files.ts'
import type { Paper } from '../model/paper.ts'
import type { BriefedCable } from '../pipeline/brief-cables.ts'
import { draftCable } from '../pipeline/draft-cable.ts'
import { makePoints } from '../pipeline/make-points.ts'
import { pickStatements } from '../pipeline/pick-statements.ts'
import type { SheetName } from '../pipeline/set-points.ts'
import type { Settings } from '../settings.ts'
import type { CommandIo, ExitCode } from './command-io.ts'
import { eachFile } from './each-file.ts'
import { type CableOptions, loadCables, loadFile, loadSettings } from './load.ts'
import { loadSet } from './load-set.ts'
import { distinctName, outputPath, productName } from './output-path.ts'
import { formatOf, type PrintFormat, printPaper } from './print-paper.ts'
import { reportLeftOut } from './report-left-out.ts'
import { reportPointsLeftOut } from './report-points-left-out.ts'
import { reportRemarks, usable } from './report-remarks.ts'
import { writeProducts } from './write-products.ts'

export interface PointsOptions extends CableOptions {
  output?: string
  force?: boolean
  format?: PrintFormat | 'txt'
  as?: 'full' | 'card' | 'memo'
  template?: string
  preparedBy?: string
  strict?: boolean
  width?: number
  paper?: SheetName
  size?: number
  referenceDoc?: string
  sources?: 'tags' | 'notes' | 'none'
  ids?: boolean
  pick?: string[]
  watch?: boolean
}

interface Context {
  options: PointsOptions
  io: CommandIo
  settings: Settings
  set: TemplateFolder
  /** Names given in this run. */
  taken: Set<string>
}

const templates = { full: 'talking-points', card: 'card', memo: 'memo' } as const

/** `scenesetter points FILE...`: talking points, on the terminal or to files; a paper for each cable of a file. */
export async function points(files: string[], options: PointsOptions, io: CommandIo): Promise<ExitCode> {
  const { settings } = loadSettings(io)
  const context: Context = {
    options,
    io,
    settings,
    set: loadSet(options.template, settings),
    taken: new Set(),
  }
  const several = files.length > 1
  return eachFile(files, io, async name => {
    const cables = loadCables(await loadFile(name), options, io)
    const papers = cables.map(briefed => ({ briefed, ...paperOf(briefed, context) }))
    const codes = papers.map(({ code }) => code)
    if (codes.includes(3)) return 3
    return (await write(papers, several, context)) || (codes.find(code => code !== 0) ?? 0)
  })
}

/** One cable's product, its remarks told. */
function paperOf(briefed: BriefedCable, context: Context): { paper: Paper; code: ExitCode } {
  const { options, io, settings, set } = context
  reportLeftOut(io, briefed)
  const product = options.as ?? 'full'
  const picked = options.pick ? pickedCable(briefed, options.pick) : briefed
  const drafted = draftCable(picked, set, templates[product], briefed.file.name, { ids: true })
  const made = makePoints(usable(drafted, set), briefed.source, {
    preparedBy: options.preparedBy ?? settings.preparedBy,
    date: options.date ?? io.today,
    sources: options.sources ?? 'tags',
    ids: options.ids ?? false,
  })
  const given = { strict: options.strict ?? false, accepted: settings.accept }
  const remarks = [...briefed.remarks, ...made.diagnostics.map(one => ({ ...one, place: null }))]
  const told = reportRemarks(io, drafted.diagnostics, { ...given, source: set })
  const code = reportRemarks(io, remarks, { ...given, source: briefed.cable.source }) || told
  return { paper: made.value, code }
}

function pickedCable(briefed: BriefedCable, ids: string[]): BriefedCable {
  const { brief, unknown } = pickStatements(briefed.brief, ids)
  const [first] = unknown
  if (first === undefined) return { ...briefed, brief }
  const found = briefed.brief.statements.find(({ id }) => id === first)
  const why = found
    ? `${first} is nothing to raise, to answer or to avoid`
    : `${briefed.file.name} has no statement ${first}`
  throw new Unusable(
    diagnose('command/unknown-statement', `${why}.`, { hint: 'points --ids shows the ids of the points' }),
  )
}

async function write(
  papers: { briefed: BriefedCable; paper: Paper }[],
  several: boolean,
  context: Context,
): Promise<ExitCode> {
  const { options, io, settings } = context
  const given = { source: '', strict: options.strict ?? false, accepted: settings.accept }
  const format = formatOf(options)
  const wanted = options.output ?? null
  const intoFolder = wanted !== null && (several || isFolder(wanted) || /[/\\]$/.test(wanted))
  const printed: (string | Uint8Array)[] = []
  for (const { briefed, paper } of papers) {
    const { content, shown, diagnostics } = await printPaper(paper, format, options, context)
    const code = reportRemarks(io, diagnostics, given)
    if (code !== 0) return code
    if (options.as === 'card') reportPointsLeftOut(io, briefed.brief, shown)
    if (typeof content === 'string' && format !== 'html' && !intoFolder) printed.push(content)
    else await writeFileOf(briefed, format, content, several || papers.length > 1, context)
  }
  if (printed.length === 0) return 0
  const text = printed.join('\n')
  if (wanted === null) await io.page(text)
  else await writeProducts([{ path: wanted, content: text }], options, io)
  return 0
}

/** Without -o a file to print lands in `output/`, named for the cable and the product: `output/03-ottawa-49-card.pdf`. */
async function writeFileOf(
  { brief, file }: BriefedCable,
  format: PrintFormat,
  content: string | Uint8Array,
  several: boolean,
  { options, io, taken }: Context,
): Promise<void> {
  const product = options.as === undefined || options.as === 'full' ? 'points' : options.as
  const name = distinctName(`${productName(brief.cable.id, file.name)}-${product}`, taken)
  const wanted = options.output ?? null
  const path = outputPath(name, format === 'text' ? '.txt' : `.${format}`, {
    wanted,
    isFolder: wanted !== null && isFolder(wanted),
    several,
  })
  await writeProducts([{ path, content }], options, io)
}
