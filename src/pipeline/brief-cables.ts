import { analyseCable } from '../analyse/analyse-cable.ts'
import { sourceOf } from '../analyse/source-of.ts'
import { diagnose } from '../diagnostics/diagnose.ts'
import { highestPortion } from '../marking/portions.ts'
import { sourceRemarks } from '../marking/source-remarks.ts'
import type { Brief } from '../model/brief.ts'
import type { Cable } from '../model/cable.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { SourceCable } from '../model/sources.ts'
import { decode } from '../read/decode.ts'
import { readCables } from '../read/read-cables.ts'
import { limitBrief } from './limit/limit-brief.ts'
import { type LeftOut, limitCable } from './limit/limit-cable.ts'
import { limitedOverall } from './limit/limited-overall.ts'
import { remarksOf } from './remarked-cables.ts'

export interface CableFile {
  name: string
  bytes: Uint8Array
  sha256: string
}

export interface Limit {
  /** What the reader is cleared for, portion form: `C`, `S//NF`. */
  level: string
  /** The banner may fall with what is left out: a human has decided about the compilation. */
  allowDowngrade: boolean
}

export interface BriefOptions {
  /** ISO day that settles an undated cable. */
  cableDate: string | null
  /** ISO day of the product. */
  today: string
  /** Null for a reader who may see all. */
  limit?: Limit | null
}

/** One cable of a file, read and analysed. */
export interface BriefedCable {
  file: CableFile
  /** Whole, even where the version is limited: for the lines that remarks show on the terminal. */
  cable: Cable
  brief: Brief
  source: SourceCable
  /** Every remark of every stage so far, about the whole cable; a limited brief holds those that say nothing of the rest. */
  remarks: Diagnostic[]
  limited: LimitedVersion | null
  /** The cable that the principal has read, where one was given to compare with. */
  earlier: BriefedCable | null
}

export interface LimitedVersion {
  level: string
  /** The highest mark among the portions left: what the template takes for the level of the whole. */
  shown: string
  leftOut: LeftOut
  /** What a draft's lines are held against before they are left out. */
  whole: SourceCable
}

/** Reads and analyses a file, which may hold several cables. */
export function briefCables(file: CableFile, options: BriefOptions): BriefedCable[] {
  const text = decode(file.bytes)
  return readCables(text.value).map((read, index) => {
    const analysed = analyseCable(read.value, { cableDate: options.cableDate })
    const own = index === 0 ? [...text.diagnostics, ...read.diagnostics] : read.diagnostics
    const about = { file: file.name, today: options.today }
    const remarks = remarksOf(analysed.value, [...own, ...analysed.diagnostics], text, about)
    const brief = { ...analysed.value, diagnostics: remarks }
    const whole = {
      file,
      cable: read.value,
      brief,
      source: sourceOf(brief, file),
      remarks,
      limited: null,
      earlier: null,
    }
    return options.limit ? limitedVersion(whole, options, options.limit) : whole
  })
}

/** The version for a reader cleared only so far: analysed again from the portions left, so that nothing else gets in. */
function limitedVersion(whole: BriefedCable, options: BriefOptions, limit: Limit): BriefedCable {
  const { file } = whole
  const overall = whole.brief.cable.marking
  const { level } = limit
  const { cable, leftOut, ...left } = limitCable(whole.cable, overall, level)
  const shown = left.shown ?? 'U'
  const analysed = analyseCable(cable, { cableDate: options.cableDate })
  const brief = limitBrief(whole.brief, analysed.value, { level, shown })
  const { allowDowngrade } = limit
  const full = allowDowngrade ? overall : highestPortion([overall, ...marksIn(whole.source)])
  const marking = limitedOverall(full, shown, allowDowngrade)
  const diagnostics = [
    ...(left.shown === null ? [nothingLeft(level)] : []),
    ...analysed.diagnostics,
    ...sourceRemarks(brief, options.today).filter(
      ({ code }) => leftOut.headings === 0 || !aboutHeadings(code),
    ),
  ].map(one => ({ ...one, file: file.name, place: null, related: [] }))
  const source = sourceOf(brief, file)
  const paragraphs = source.paragraphs.filter(({ blocks }) => blocks.length > 0)
  return {
    ...whole,
    brief: { ...brief, cable: { ...brief.cable, marking }, diagnostics },
    source: { ...source, marking, paragraphs },
    limited: { level, shown, leftOut, whole: whole.source },
  }
}

/** Without leave the banner stays that of the whole product, which portions may raise above the cable's own. */
const marksIn = ({ paragraphs }: SourceCable): string[] =>
  paragraphs.flatMap(({ marking, blocks }) => [marking, ...blocks.map(block => block.marking)])

/** Headings that were left out have neutral names, of which there is nothing to say. */
const aboutHeadings = (code: string): boolean => code === 'marking/unmarked-headings'

const nothingLeft = (level: string): Diagnostic =>
  diagnose('command/nothing-left', `No portion of the cable is at or below (${level}).`, {
    hint: 'give a higher --max-marking',
  })
