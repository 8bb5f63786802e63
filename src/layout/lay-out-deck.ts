import { diagnose } from '../diagnostics/diagnose.ts'
import type { Draft } from '../draft/draft.ts'
import { readDraft } from '../draft/read-draft.ts'
import { authorityBlock } from '../marking/authority-block.ts'
import { bannerOfDeck } from '../marking/banner-color.ts'
import { highestPortion } from '../marking/portions.ts'
import type { Deck, PictureShape } from '../model/deck.ts'
import type { Diagnostic, Reported } from '../model/diagnostic.ts'
import type { Reference } from '../model/reference.ts'
import type { Sources } from '../model/sources.ts'
import { markedTitle } from '../trust/marked-title.ts'
import { overallMarking } from '../trust/overall-marking.ts'
import { SourceIndex } from '../trust/source-index.ts'
import { designOf } from './design/design.ts'
import { layoutsOf } from './design/layouts.ts'
import { onOffice } from './office/on-office.ts'
import { onReference } from './office/on-reference.ts'
import { type FinishContext, finishSlide, markingOf } from './slides/finish-slide.ts'
import { placeSlides } from './slides/place-slides.ts'
import type { Theme } from './theme.ts'

export interface LayoutInput {
  /** What every line is held against; null where no cable is at hand, which the cover then says. */
  sources: Sources | null
  theme: Theme
  logo?: PictureShape | null
  /** An office's own presentation that is to carry the slides. */
  reference?: Reference | null
  /** Name, position and office for the authority block. */
  preparedBy: string | null
  /** ISO day of the product. */
  date: string
  /** Accepts marks below their source, and a banner below the cable's. */
  allowDowngrade?: boolean
}

/** Markdown and sources in, the measured deck out. Any text gives a deck of at least one slide. */
export function layOutDeck(markdown: string, given: LayoutInput): Reported<Deck> {
  const draft = readDraft(markdown)
  const diagnostics: Diagnostic[] = [...draft.diagnostics]
  const overall = overallMarking(draft.value, given, diagnostics)
  if (given.sources === null)
    diagnostics.push(
      diagnose('layout/unchecked', 'No cable is at hand: no line was held against its source.', {
        hint: 'name the cable with --source',
      }),
    )
  const office = given.reference ? onReference(given.theme, given.reference) : null
  if (office) diagnostics.push(...office.diagnostics)
  const theme = office?.value.theme ?? given.theme
  // An office's own layouts have its logo.
  const logo = office ? null : (given.logo ?? null)
  const design = designOf(theme, logo, office?.value.frame ?? null)
  const several = (given.sources?.cables ?? []).filter(cable => !cable.isNamed).length > 1
  const placed = placeSlides(draft.value, {
    ...given,
    design,
    overall,
    several,
    authority: marking => {
      const block = authorityBlock(given.sources, marking, given)
      diagnostics.push(...block.diagnostics)
      return block.value
    },
    diagnostics,
  })
  const banner = bannerOfDeck(highestPortion([overall, ...placed.map(markingOf)]))
  const { words } = theme
  const { front } = draft.value
  const own = layoutsOf(design, banner, footOf(theme, front.cableId))
  const carried =
    office && given.reference ? onOffice(own, office.value.chosen, theme, given.reference) : null
  const layouts = carried?.value ?? own
  if (carried) diagnostics.push(...carried.diagnostics)
  const told: FinishContext['told'] = new Set()
  const slides = placed.map((slide, index) =>
    finishSlide(slide, {
      banner,
      number: words.number.replace('{number}', String(index + 1)).replace('{count}', String(placed.length)),
      layouts,
      sourcesHeading: words.sources,
      cutSign: words.cut,
      told,
      several,
    }),
  )
  const deck: Deck = {
    language: front.language ?? theme.language,
    properties: {
      ...properties(draft.value, banner.text, given),
      title: markedTitle(front, {
        first: placed[0]?.titleLine ?? null,
        overall,
        index: given.sources && new SourceIndex(given.sources),
      }),
    },
    theme: { name: theme.name, fonts: theme.fonts, colors: theme.colors },
    size: theme.page,
    notesSize: theme.notes,
    banner,
    logo,
    layouts,
    slides,
  }
  return { value: deck, diagnostics }
}

const footOf = ({ footer }: Theme, cableId: string | null): string =>
  [footer, cableId].filter(Boolean).join(' · ')

function properties(
  { front }: Draft,
  category: string,
  given: LayoutInput,
): Omit<Deck['properties'], 'title'> {
  return {
    subject: front.cableId ?? '',
    category,
    keywords: front.keywords,
    author: given.preparedBy ?? '',
    created: `${given.date.slice(0, 10)}T00:00:00.000Z`,
  }
}
