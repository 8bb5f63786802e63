import type { BriefedCable, BriefOptions } from './brief-cables.ts'
import { briefCables } from './brief-cables.ts'

/** What limited versions of these cables of one file say about their source: a level for each mark in them. */
export function limitedRemarks(cables: BriefedCable[], options: BriefOptions): string[] {
  const [first] = cables
  if (!first) return []
  const marks = cables.flatMap(({ source }) =>
    source.paragraphs.flatMap(({ blocks }) => blocks.map(one => one.marking)),
  )
  return [...new Set(marks)].flatMap(level =>
    briefCables(first.file, { ...options, limit: { level, allowDowngrade: false } }).flatMap(({ brief }) =>
      brief.diagnostics.map(({ message }) => message),
    ),
  )
}
