import type { Cable, CableContent } from '../model/cable.ts'
import type { Reported } from '../model/diagnostic.ts'
import { findAuthority } from './body/find-authority.ts'
import { findEnd } from './body/find-end.ts'
import { findFootnotes } from './body/find-footnotes.ts'
import { findJunk } from './body/find-junk.ts'
import { findPageLines } from './body/find-page-lines.ts'
import { findSignature, textBefore } from './body/find-signature.ts'
import { findSourceNote } from './body/find-source-note.ts'
import { normalLine } from './body/normal-line.ts'
import { readBody } from './body/read-body.ts'
import { readTail } from './body/read-tail.ts'
import { eraOf } from './era-of.ts'
import { classifiedByOrder, classifiedInBody } from './header/classified-in-body.ts'
import { readHeader } from './header/read-header.ts'
import { splitHeaderLines } from './header/split-header-lines.ts'
import type { Line } from './line.ts'
import type { Reading } from './reading.ts'
import { remarksOn } from './remarks-on.ts'
import { charactersIn, merge } from './repairs.ts'

/** What the cables of a text have in common. */
export type Shared = Pick<Reading, 'source' | 'characters' | 'places' | 'words'>

/** Reads the lines of one cable: header, body without junk, signature and tail. */
export function readOne(shared: Shared, raw: readonly Line[]): Reported<Cable> {
  const { source, places } = shared
  const lines = splitHeaderLines(raw)
  const era = eraOf(lines)
  const reading: Reading = { ...shared, hyphens: [], diagnostics: [], era }
  const [first, last] = [raw[0]?.start ?? 0, raw.at(-1)?.end ?? 0]
  const pages = findPageLines(lines)
  const header = readHeader(reading, lines, pages)
  const junk = findJunk(lines, header.next, pages, linesOf(lines, header.next))
  const note = findSourceNote(lines, header.next)
  const authority = findAuthority(lines, header.next)
  const end = Math.min(
    note?.at ?? findFootnotes(lines, header.next),
    findEnd(lines, header.next),
    authority ?? lines.length,
  )
  const signature = findSignature(lines.slice(0, end), header.next, junk)
  const body = readBody(
    reading,
    lines,
    { from: header.next, to: signature?.index ?? end, last: signature && textBefore(signature) },
    junk,
  )
  const attached = signature?.attachment ?? null
  const attachment =
    attached === null ? [] : readBody(reading, lines, { from: attached + 1, to: end, last: null }, junk)
  const tail = {
    signature,
    from: signature === null ? end : signature.index + 1,
    to: attached === null ? lines.length : attached + 1,
  }
  const cable: Cable = {
    type: 'cable',
    era,
    source,
    repairs: merge(charactersIn(reading, first, last), reading.hyphens),
    children: [
      ...header.nodes,
      ...classifier(header.nodes, body),
      ...body,
      ...readTail(reading, lines, tail, { note, authority }),
      ...attachment,
      ...(attached === null
        ? []
        : readTail(reading, lines, { signature: null, from: end, to: lines.length }, { note, authority })),
    ],
    position: places.position(first, last),
  }
  return { value: cable, diagnostics: [...reading.diagnostics, ...remarksOn(cable)].sort(byPlace) }
}

/** The header's lines, to know them again where they are repeated. */
function linesOf(lines: readonly Line[], to: number): Set<string> {
  return new Set(
    lines
      .slice(0, to)
      .map(line => normalLine(line.trim))
      .filter(line => line.length > 3),
  )
}

function classifier(header: readonly CableContent[], body: readonly CableContent[]): CableContent[] {
  if (header.some(node => node.type === 'classifiedBy' && node.by !== null)) return []
  const found = classifiedByOrder(header) ?? classifiedInBody(body)
  return found === null ? [] : [found]
}

const byPlace = (a: Reported<Cable>['diagnostics'][number], b: typeof a): number =>
  (a.place?.start.offset ?? -1) - (b.place?.start.offset ?? -1)
