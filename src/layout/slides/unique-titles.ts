import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { plainRun } from '../pages/set-line.ts'
import type { Placed } from './finish-slide.ts'

/** Numbers a title that an earlier slide has: `The meeting`, `The meeting (2)`. */
export function uniqueTitles(slides: Placed[], diagnostics: Diagnostic[]): Placed[] {
  const used = new Set<string>()
  return slides.map(slide => {
    let text = slide.titleText
    for (let copy = 2; used.has(text); copy++) text = `${slide.titleText} (${copy})`
    used.add(text)
    if (text === slide.titleText) return slide
    const { place } = slide.titleLine
    diagnostics.push(
      diagnose('layout/same-title', `Another slide is titled "${slide.titleText}" too.`, { place }),
    )
    const behind = { ...plainRun, text: text.slice(slide.titleText.length), color: 'muted' as const }
    const runs = [...slide.title.runs, behind]
    return {
      ...slide,
      titleText: text,
      title: { ...slide.title, runs, paragraph: { ...slide.title.paragraph, runs } },
    }
  })
}
