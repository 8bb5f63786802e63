import { diagnose } from '../diagnostics/diagnose.ts'
import { isFolder, type TemplateFolder, Unusable } from '../files.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { CableFile } from '../pipeline/brief-cables.ts'
import { checkDeck } from '../pipeline/check-file.ts'
import { draftBook } from '../pipeline/draft-book.ts'
import { draftCable } from '../pipeline/draft-cable.ts'
import { draftText } from '../pipeline/draft-text.ts'
import { loadFonts } from '../pipeline/load-fonts.ts'
import { layOut, namedTheme, pptxOf, previewOf } from '../pipeline/make-deck.ts'
import type { CommandIo, ExitCode, Product } from './command-io.ts'
import type { DeckCommandOptions, DeckContext, DeckDraft } from './deck-draft.ts'
import { eachFile } from './each-file.ts'
import { editedDraft } from './edited-draft.ts'
import { loadFile, loadSettings } from './load.ts'
import { loadBook } from './load-book.ts'
import { loadComparedCables } from './load-compared.ts'
import { loadReference } from './load-reference.ts'
import { loadSet, loadTheme, picturesOf } from './load-set.ts'
import { distinctName, outputPath, productName } from './output-path.ts'
import { reportLeftOut } from './report-left-out.ts'
import { countRemarks, reportRemarks, usable } from './report-remarks.ts'
import { writeProducts } from './write-products.ts'

/** `scenesetter deck FILE...`: a .pptx for each cable or edited draft. */
export async function deck(files: string[], options: DeckCommandOptions, io: CommandIo): Promise<ExitCode> {
  const { settings, diagnostics } = loadSettings(io)
  const strict = options.strict ?? false
  const accepted = settings.accept
  const office = await loadReference(options.referenceDoc)
  const found = [...diagnostics, ...office.diagnostics]
  const first = reportRemarks(io, found, { source: '', strict, accepted })
  const set = loadSet(options.template, settings)
  const context: DeckContext = { options, io, settings, set, reference: office.value }
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

async function freshDrafts(file: CableFile, { options, io, set }: DeckContext): Promise<DeckDraft[]> {
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

async function freshBook(files: string[], { options, io, set }: DeckContext): Promise<DeckDraft> {
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

async function makeDeck(
  draft: DeckDraft,
  name: string,
  several: boolean,
  context: DeckContext,
): Promise<ExitCode> {
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
  refuseUnreadable(laidOut.diagnostics, draft.markdown, set)
  const ofTheme = laidOut.diagnostics.filter(({ file }) => file !== null)
  const ofDraft = laidOut.diagnostics.filter(({ file }) => file === null)
  const checked = draft.cables ? checkDeck(laidOut.value, draft.cables, allowDowngrade) : []
  const remarks = [
    ...draft.remarks,
    { diagnostics: theme.unknown ? [unknownTheme(named ?? '', set)] : [], source: '' },
    { diagnostics: [...fontFaults, ...ofTheme], source: set },
    { diagnostics: ofDraft, source: draft.markdown },
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
  const products: Product[] = [
    { path, content: await pptxOf(laidOut.value, context.reference), isSealed: true },
  ]
  if (options.preview)
    products.push({
      path: path.replace(/(?:\.pptx)?$/i, '.html'),
      content: previewOf(laidOut.value, options.watch ? 1 : null),
    })
  await writeProducts(products, options, io)
  const slides = laidOut.value.slides.length
  const counted = countRemarks(remarks.flatMap(({ diagnostics }) => diagnostics))
  io.err(
    `${slides} ${slides === 1 ? 'slide' : 'slides'}, ${laidOut.value.banner.text}${counted === null ? '' : `; ${counted}`}\n`,
  )
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

function refuseUnreadable(diagnostics: Diagnostic[], markdown: string, set: TemplateFolder): void {
  const faults = diagnostics.filter(({ code }) => unreadable.has(code))
  if (faults.length === 0) return
  const fault = new Unusable(...faults)
  fault.source = faults.some(({ file }) => file) ? set : markdown
  throw fault
}
