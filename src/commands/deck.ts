import { diagnose } from '../diagnostics/diagnose.ts'
import { besideFile, isFolder, type TemplateFolder, Unusable } from '../files.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Reference } from '../model/reference.ts'
import type { BriefedCable, CableFile } from '../pipeline/brief-cables.ts'
import { checkDeck } from '../pipeline/check-file.ts'
import { draftBook } from '../pipeline/draft-book.ts'
import { draftCable } from '../pipeline/draft-cable.ts'
import { draftText } from '../pipeline/draft-text.ts'
import { leftOutOfDraft } from '../pipeline/limit/left-out-of-draft.ts'
import { limitDraft } from '../pipeline/limit/limit-draft.ts'
import { limitOfDraft } from '../pipeline/limit/limit-of-draft.ts'
import { loadFonts } from '../pipeline/load-fonts.ts'
import { layOut, namedTheme, pptxOf, previewOf } from '../pipeline/make-deck.ts'
import { namedCables } from '../pipeline/named-cables.ts'
import type { Settings } from '../settings.ts'
import type { CommandIo, ExitCode, Product } from './command-io.ts'
import { eachFile } from './each-file.ts'
import { type CableOptions, loadCables, loadFile, loadSettings } from './load.ts'
import { loadBook } from './load-book.ts'
import { earlierOfDraft, loadComparedCables } from './load-compared.ts'
import { loadReference } from './load-reference.ts'
import { loadSet, loadTheme, picturesOf } from './load-set.ts'
import { distinctName, outputPath, productName } from './output-path.ts'
import { reportLeftOut } from './report-left-out.ts'
import { countRemarks, type RemarkSource, reportRemarks, usable } from './report-remarks.ts'
import { refuseOpenConflict } from './write-draft.ts'
import { writeProducts } from './write-products.ts'

interface DeckCommandOptions extends CableOptions {
  output?: string
  force?: boolean
  template?: string
  preparedBy?: string
  strict?: boolean
  source?: string[]
  preview?: boolean
  watch?: boolean
  book?: boolean
  referenceDoc?: string
}

/** One deck to be: its Markdown, what it is held against, and the remarks so far with the text they speak of. */
interface Draft {
  name: string
  markdown: string
  /** Null where none is at hand. */
  cables: BriefedCable[] | null
  remarks: { diagnostics: Diagnostic[]; source: RemarkSource }[]
}

interface Context {
  options: DeckCommandOptions
  io: CommandIo
  settings: Settings
  set: TemplateFolder
  reference: Reference | null
}

/** `scenesetter deck FILE...`: a .pptx for each cable or edited draft. */
export async function deck(files: string[], options: DeckCommandOptions, io: CommandIo): Promise<ExitCode> {
  const { settings, diagnostics } = loadSettings(io)
  const strict = options.strict ?? false
  const accepted = settings.accept
  const office = await loadReference(options.referenceDoc)
  const found = [...diagnostics, ...office.diagnostics]
  const first = reportRemarks(io, found, { source: '', strict, accepted })
  const set = loadSet(options.template, settings)
  const context: Context = { options, io, settings, set, reference: office.value }
  if (options.book)
    return (
      (await eachFile([files[0] ?? '-'], io, async () => {
        const draft = await freshBook(files, context)
        return makeDeck(draft, draft.name, false, context)
      })) || first
    )
  const taken = new Set<string>()
  const rest = await eachFile(files, io, async name => {
    const file = await loadFile(name)
    const text = draftText(file.bytes)
    const drafts = text === null ? await freshDrafts(file, context) : [await editedDraft(file, text, context)]
    const several = files.length > 1 || drafts.length > 1
    const codes: ExitCode[] = []
    for (const draft of drafts)
      codes.push(await makeDeck(draft, distinctName(draft.name, taken), several, context))
    return codes.find(code => code !== 0) ?? 0
  })
  return rest || first
}

async function freshDrafts(file: CableFile, { options, io, set }: Context): Promise<Draft[]> {
  const cables = await loadComparedCables(file, options, io)
  return cables.map(briefed => {
    reportLeftOut(io, briefed)
    const markdown = draftCable(briefed, set, 'deck', file.name)
    return {
      name: productName(briefed.brief.cable.id, file.name),
      markdown: usable(markdown, set),
      cables: briefed.earlier ? [briefed, briefed.earlier] : [briefed],
      remarks: [
        { diagnostics: briefed.remarks, source: briefed.cable.source },
        { diagnostics: markdown.diagnostics, source: set },
      ],
    }
  })
}

async function freshBook(files: string[], { options, io, set }: Context): Promise<Draft> {
  const cables = await loadBook(files, options, io)
  for (const cable of cables) reportLeftOut(io, cable)
  const markdown = draftBook(cables, set, ({ file }) => file.name)
  const ids = cables.flatMap(({ brief }) => brief.cable.id ?? [])
  return {
    name: productName(ids.join(' ') || null, files[0] ?? '-'),
    markdown: usable(markdown, set),
    cables,
    remarks: [
      ...cables.map(({ remarks, cable }) => ({ diagnostics: remarks, source: cable.source })),
      { diagnostics: markdown.diagnostics, source: set },
    ],
  }
}

async function editedDraft(file: CableFile, markdown: string, context: Context): Promise<Draft> {
  refuseOpenConflict(markdown, file.name)
  const level = context.options.maxMarking ?? limitOfDraft(markdown)
  const options = level === null ? context.options : { ...context.options, maxMarking: level }
  const { cables, diagnostics } = await sourcesOfDraft(file, markdown, { ...context, options })
  const name = productName(null, file.name)
  const remarks = [{ diagnostics, source: markdown }]
  if (level === null) return { name, markdown, cables, remarks }
  return { name, markdown: limitedDraft(file.name, markdown, cables, level, context), cables, remarks }
}

/** Nothing can be left out of a draft whose marks nothing bears out. */
function limitedDraft(
  file: string,
  markdown: string,
  cables: BriefedCable[] | null,
  level: string,
  { options, io }: Context,
): string {
  if (cables === null) throw new Unusable(unlimited(file))
  const limited = limitDraft(markdown, {
    level,
    allowDowngrade: options.allowDowngrade ?? false,
    whole: cables.map(({ limited, source }) => limited?.whole ?? source),
    left: cables.map(({ source }) => source),
  })
  io.err(`${leftOutOfDraft(limited.leftOut, level)}\n`)
  return limited.markdown
}

const unlimited = (file: string): Diagnostic =>
  diagnose('command/limit-unchecked', `${file} cannot be limited: its cable is not at hand.`, {
    file,
    hint: 'name the cable with --source',
  })

/** The cables that the draft's front matter or --source names; a missing one leaves the deck unchecked, and says so. */
async function sourcesOfDraft(
  file: CableFile,
  markdown: string,
  { options, io }: Context,
): Promise<{ cables: BriefedCable[] | null; diagnostics: Diagnostic[] }> {
  const named = namedCables(markdown)
  const wanted = options.source ?? named.map(one => besideFile(file.name, one.file))
  const diagnostics: Diagnostic[] = []
  const cables: BriefedCable[] = []
  for (const [index, path] of wanted.entries()) {
    try {
      const found = await loadFile(path)
      const before = options.source ? named.find(one => one.sha256 === found.sha256) : named[index]
      const told = before?.sha256 ?? null
      if (named.length > 0 && told !== found.sha256 && (told !== null || options.source))
        diagnostics.push(
          diagnose('command/source-changed', `${path} is not the text that the draft was made from.`, {
            file: file.name,
            hint: 'check each line, or make the draft again',
          }),
        )
      cables.push(...loadCables(found, options, io))
    } catch (cause) {
      if (options.source || !(cause instanceof Unusable)) throw cause
      diagnostics.push(
        diagnose(
          'command/source-missing',
          `The draft's cable ${path} cannot be read: nothing is checked against it.`,
          {
            file: file.name,
            hint: 'name the cable with --source',
          },
        ),
      )
    }
  }
  if (cables.length === 0 || cables.length < wanted.length) return { cables: null, diagnostics }
  const earlier = await earlierOfDraft(file.name, markdown, cables[0]?.source.id ?? null, options, io)
  return { cables: earlier ? [...cables, earlier] : cables, diagnostics }
}

async function makeDeck(draft: Draft, name: string, several: boolean, context: Context): Promise<ExitCode> {
  const { options, io, settings, set } = context
  const allowDowngrade = options.allowDowngrade ?? false
  const named = namedTheme(draft.markdown)
  const theme = loadTheme(named, set)
  const fontFaults = await loadFonts(theme.layers, picturesOf(set))
  const laidOut = layOut(draft.markdown, {
    sources: draft.cables && { cables: draft.cables.map(({ source }) => source) },
    theme: theme.layers,
    picture: picturesOf(set),
    reference: context.reference,
    preparedBy: options.preparedBy ?? settings.preparedBy,
    date: options.date ?? io.today,
    allowDowngrade,
  })
  refuseUnreadable(laidOut.diagnostics, draft.markdown)
  const checked = draft.cables ? checkDeck(laidOut.value, draft.cables, allowDowngrade) : []
  const remarks = [
    ...draft.remarks,
    { diagnostics: theme.unknown ? [unknownTheme(named ?? '', set)] : [], source: '' },
    { diagnostics: fontFaults, source: '' },
    { diagnostics: laidOut.diagnostics, source: draft.markdown },
    { diagnostics: checked, source: '' },
  ]
  const given = { strict: options.strict ?? false, accepted: settings.accept }
  const codes = remarks.map(({ diagnostics, source }) => reportRemarks(io, diagnostics, { ...given, source }))
  if (codes.includes(3)) {
    io.err('Nothing was written, for --strict was given and there are warnings.\n')
    return 3
  }
  const wanted = options.output ?? null
  const path = outputPath(name, '.pptx', { wanted, isFolder: wanted !== null && isFolder(wanted), several })
  const products: Product[] = [{ path, content: await pptxOf(laidOut.value, context.reference) }]
  if (options.preview)
    products.push({
      path: path.replace(/(?:\.pptx)?$/i, '.html'),
      content: previewOf(laidOut.value, options.watch ? 1 : null),
    })
  await writeProducts(products, options, io)
  const slides = laidOut.value.slides.length
  const counted = countRemarks(remarks.flatMap(({ diagnostics }) => diagnostics))
  io.err(`${slides} slides, ${laidOut.value.banner.text}${counted === null ? '' : `; ${counted}`}\n`)
  return 0
}

const unknownTheme = (named: string, set: TemplateFolder): Diagnostic =>
  diagnose('command/unknown-theme', `There is no theme "${named}": the deck looks as ${set.name} has it.`, {
    hint: `if "${named}" is your office's template folder, give it with --template or in scenesetter.yaml`,
  })

/** Faults behind which a mark could fall unseen, or nothing would be left to show: no deck is made. */
const unreadable: ReadonlySet<string> = new Set([
  'layout/bad-front-matter',
  'layout/no-slides',
  'layout/bad-theme',
])

function refuseUnreadable(diagnostics: Diagnostic[], markdown: string): void {
  const faults = diagnostics.filter(({ code }) => unreadable.has(code))
  if (faults.length === 0) return
  const fault = new Unusable(...faults)
  if (!faults.some(({ file }) => file)) fault.source = markdown
  throw fault
}
