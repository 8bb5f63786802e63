import type { Reported } from '../model/diagnostic.ts'
import type { Paper } from '../model/paper.ts'
import type { SourceCable } from '../model/sources.ts'
import { makePaper, type PaperOptions } from '../paper/make-paper.ts'

export type { PaperOptions } from '../paper/make-paper.ts'

/** Talking points, decided: what a template printed, held against the cable that it was made from. */
export const makePoints = (markdown: string, source: SourceCable, options: PaperOptions): Reported<Paper> =>
  makePaper(markdown, { cables: [source] }, options)
