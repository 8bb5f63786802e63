import { diagnose } from '../diagnostics/diagnose.ts'
import { besideFile, Unusable } from '../files.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { BriefedCable, CableFile } from '../pipeline/brief-cables.ts'
import { leftOutOfDraft } from '../pipeline/limit/left-out-of-draft.ts'
import { limitDraft } from '../pipeline/limit/limit-draft.ts'
import { limitOfDraft } from '../pipeline/limit/limit-of-draft.ts'
import { namedCables, namedSince } from '../pipeline/named-cables.ts'
import type { DeckContext, DeckDraft } from './deck-draft.ts'
import { loadCables, loadFile } from './load.ts'
import { earlierOfDraft } from './load-compared.ts'
import { productName } from './output-path.ts'
import { refuseOpenConflict } from './write-draft.ts'

/** The deck to be of a draft that people edit, with the cables that it goes back to. */
export async function editedDraft(
  file: CableFile,
  markdown: string,
  context: DeckContext,
): Promise<DeckDraft> {
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
  { options, io }: DeckContext,
): string {
  if (cables === null)
    throw new Unusable(unlimited(file, 'its cable is not at hand', 'name the cable with --source'))
  // Words that the corrected cable marks higher stand there at the mark of the earlier one.
  if (namedSince(markdown) !== null)
    throw new Unusable(
      unlimited(file, 'it tells what changed since an earlier cable', 'make it without --since'),
    )
  const limited = limitDraft(markdown, {
    level,
    allowDowngrade: options.allowDowngrade ?? false,
    whole: cables.map(({ limited, source }) => limited?.whole ?? source),
    left: cables.map(({ source }) => source),
  })
  io.err(`${leftOutOfDraft(limited.leftOut, level)}\n`)
  return limited.markdown
}

const unlimited = (file: string, why: string, hint: string): Diagnostic =>
  diagnose('command/limit-unchecked', `${file} cannot be limited: ${why}.`, { file, hint })

/** The cables that the draft's front matter or --source names; a missing one leaves the deck unchecked, and says so. */
async function sourcesOfDraft(
  file: CableFile,
  markdown: string,
  { options, io }: DeckContext,
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
