import { parseMarking } from '../marking/parse-marking.ts'
import { highestPortion } from '../marking/portions.ts'
import { portionOf } from '../marking/print-marking.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { Kept, numberOf } from '../model/kept.ts'
import type { Sources } from '../model/sources.ts'
import { SourceIndex } from '../trust/source-index.ts'
import { tokens } from '../trust/tokens.ts'
import { checkBanners } from './check-banners.ts'
import { checkBlock } from './check-block.ts'
import { checkLine, type LineContext } from './check-line.ts'
import { HeldWords } from './held-words.ts'
import type { Product } from './product.ts'

export interface CheckOptions {
  /** Sentences about the source that the product may say untraced: the remarks of reading and analysis. */
  remarks: string[]
  /** Names, places and dates that analysis found, from the header too. */
  facts: string[]
  /** The banner may stand below the cable's, as a version for `--max-marking` does. */
  allowDowngrade: boolean
}

/** Holds a product, as people edited it, against its source. Nothing found is a clean product; `info` is no fault. */
export function checkProduct(product: Product, sources: Sources, options: CheckOptions): Diagnostic[] {
  const index = new SourceIndex(sources)
  const marks = product.pages.flatMap(({ lines }) => lines.flatMap(({ mark }) => mark ?? []))
  const overall = highestPortion([
    ...marks,
    ...sources.cables.map(({ marking }) => floorOf(marking, options)),
  ])
  const headings = sources.cables.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ section }) => tokens(section ?? '')),
  )
  const known = new Set([...headings, ...options.facts.flatMap(tokens)])
  const facts = new HeldWords(options.facts)
  const remarks = new Set(options.remarks.map(sentence => tokens(sentence).join(' ')))
  const common = kept.isOpen ? numberOf(JSON.stringify([sources, options, overall])) : 0
  const pages = product.pages.flatMap(page => {
    const context: LineContext = { index, sources, page: page.name, headings: known, facts, remarks }
    return kept.get(
      () => `${common} ${JSON.stringify(page)}`,
      () => [...checkBanners(page, overall), ...page.lines.flatMap(line => checkLine(line, context))],
    )
  })
  return [...checkBlock(product, sources, overall), ...pages]
}

const kept = new Kept<Diagnostic[]>(800)

/** What a cable asks of the banner: its marking; where a human lowered it, its captions still. */
function floorOf(marking: string, { allowDowngrade }: CheckOptions): string {
  return allowDowngrade ? portionOf({ level: 'U', controls: parseMarking(marking)?.controls ?? [] }) : marking
}
