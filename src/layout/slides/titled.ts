import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { CheckedLine, CheckedSlide } from '../../trust/checked.ts'
import { plainLine } from './plain-line.ts'

export type Titled = CheckedSlide & { title: CheckedLine }

/** A slide without a heading takes the name of its kicker or section; the kicker tells the part of a book too. */
export function titled(slide: CheckedSlide, overall: string, diagnostics: Diagnostic[]): Titled {
  const { title } = slide
  const kicker = [slide.part, slide.kicker].filter(Boolean).join(' · ') || null
  if (title) return { ...slide, kicker, title }
  diagnostics.push(diagnose('layout/no-title', 'A slide has no heading.', { place: slide.place }))
  const text = slide.kicker ?? slide.section ?? '…'
  return { ...slide, kicker, title: plainLine(text, overall, slide.place) }
}
