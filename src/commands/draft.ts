import { diagnose } from '../diagnostics/diagnose.ts'
import { relativeTo, Unusable } from '../files.ts'
import type { Reported } from '../model/diagnostic.ts'
import type { BriefedCable } from '../pipeline/brief-cables.ts'
import { draftBook } from '../pipeline/draft-book.ts'
import { draftCable } from '../pipeline/draft-cable.ts'
import type { CommandIo, ExitCode } from './command-io.ts'
import { eachFile } from './each-file.ts'
import { type CableOptions, loadFile, loadSettings } from './load.ts'
import { loadBook } from './load-book.ts'
import { loadComparedCables } from './load-compared.ts'
import { loadSet } from './load-set.ts'
import { reportLeftOut } from './report-left-out.ts'
import { countRemarks, reportRemarks, usable } from './report-remarks.ts'
import { type WrittenDraft, writeDraft } from './write-draft.ts'

interface DraftOptions extends CableOptions, WrittenDraft {
  template?: string
  strict?: boolean
  book?: boolean
  ids?: boolean
  watch?: boolean
}

/** `scenesetter draft FILE [-o deck.md]`: the deck as Markdown, to edit; with --book that of several cables. */
export const draft = (files: string[], options: DraftOptions, io: CommandIo): Promise<ExitCode> =>
  eachFile([files[0] ?? '-'], io, async name => {
    if (files.length > 1 && !options.book) throw new Unusable(several)
    const { settings, diagnostics } = loadSettings(io)
    const set = loadSet(options.template, settings)
    const cables = options.book
      ? await loadBook(files, options, io)
      : await loadComparedCables(await loadFile(name), options, io)
    const given = { strict: options.strict ?? false, accepted: settings.accept }
    let code: ExitCode = reportRemarks(io, diagnostics, { ...given, source: '' })
    for (const briefed of cables) {
      reportLeftOut(io, briefed)
      code = reportRemarks(io, briefed.remarks, { ...given, source: briefed.cable.source }) || code
    }
    const fileOf = ({ file }: BriefedCable) =>
      file.name === '-' ? '-' : relativeTo(options.output ?? options.merge ?? null, file.name)
    const shown = { ids: options.ids ?? false }
    const drafts: Reported<string>[] = options.book
      ? [draftBook(cables, set, fileOf, shown)]
      : cables.map(briefed => {
          const since = briefed.earlier && { since: fileOf(briefed.earlier) }
          return draftCable(briefed, set, 'deck', fileOf(briefed), { ...shown, ...since })
        })
    const text = drafts.map(markdown => usable(markdown, set)).join('\n')
    for (const markdown of drafts)
      code = reportRemarks(io, markdown.diagnostics, { ...given, source: set }) || code
    if (code === 3) return code
    code = (await writeDraft(text, files.join(', '), options, given, io)) || code
    if (options.output !== undefined && code !== 3)
      io.err(`${countRemarks(cables.flatMap(({ remarks }) => remarks)) ?? 'no remarks'}\n`)
    return code
  })

const several = diagnose('command/several-without-book', 'A draft is of one cable.', {
  hint: 'give one file, or bind them with --book',
})
