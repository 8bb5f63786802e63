import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { plainRun } from '../pages/set-line.ts'
import type { Placed } from './finish-slide.ts'

/**
 * No two slides of one title: where several parts of a book have it, each names its part, `The meeting (2. Oslo)`;
 * else the later one is numbered, `The meeting (2)`.
 */
export function uniqueTitles(slides: Placed[], diagnostics: Diagnostic[]): Placed[] {
  const parts = new Map<string, Set<string | null>>()
  for (const { titleText, part } of slides)
    parts.set(titleText, (parts.get(titleText) ?? new Set()).add(part))
  const used = new Set<string>()
  return slides.map(slide => {
    const { part, titleText } = slide
    const isShared = (parts.get(titleText)?.size ?? 0) > 1
    const named = part !== null && isShared ? `${titleText} (${part})` : titleText
    let text = named
    for (let copy = 2; used.has(text); copy++) text = `${named} (${copy})`
    used.add(text)
    if (text === titleText) return slide
    if (text !== named) {
      const { place } = slide.titleLine
      diagnostics.push(diagnose('layout/same-title', `Another slide is titled "${named}" too.`, { place }))
    }
    const behind = { ...plainRun, text: text.slice(titleText.length), color: 'muted' as const }
    const runs = [...slide.title.runs, behind]
    return {
      ...slide,
      titleText: text,
      title: { ...slide.title, runs, paragraph: { ...slide.title.paragraph, runs } },
    }
  })
}
