import { numberedStart } from '../body/paragraph-start.ts'
import type { Line } from '../line.ts'
import { headerRuleOf } from './header-rules.ts'
import { dateTimeGroup } from './transmission-patterns.ts'

const mail = /^(From|Sent|To|Cc|Subject)\s*:/i
const forwarded = /^Subject\s*:\s*(?:FWD?|RE|AW|WG)\s*:/i
/** Fields with which a cable begins and a message that forwards it does not. */
const opens: ReadonlySet<string> = new Set([
  'classification',
  'routing',
  'notice',
  'reference',
  'executiveOrder',
])

/** A message above the cable that it sends or forwards. */
export interface Preface {
  /** How many lines its own header and text have; 0 for most texts. */
  end: number
  /** Its line `Sent: Friday, August 10, 2007`, where the cable has no date and was written to be sent so. */
  sent: number | null
}

export function findPreface(lines: readonly Line[]): Preface {
  const end = prefaceEnd(lines)
  const [above, cable] = [lines.slice(0, end), lines.slice(end, end + 60)]
  const passedOn = above.some(({ trim }) => forwarded.test(trim))
  const dated = cable.some(({ trim }) => headerRuleOf(trim)?.field === 'dtg')
  const sent = passedOn || dated ? -1 : above.findIndex(({ trim }) => /^Sent\s*:/i.test(trim))
  return { end, sent: sent < 0 ? null : sent }
}

function prefaceEnd(lines: readonly Line[]): number {
  const names = new Set<string>()
  let subject = -1
  for (const [at, { trim }] of lines.slice(0, 60).entries()) {
    if (subject < 0) {
      const name = mail.exec(trim)?.[1]?.toLowerCase()
      if (name !== undefined) names.add(name)
      if (name !== 'subject') continue
      subject = at
      if (!names.has('from') || !(names.has('sent') || forwarded.test(trim))) return 0
    } else if (numberedStart(trim) !== null) return 0
    else if (dateTimeGroup.test(trim) || opens.has(headerRuleOf(trim)?.field ?? ''))
      return hasSubject(lines, at) ? at : 0
  }
  return 0
}

/** A mark in the mail's own text is no cable: that has a subject of its own. */
const hasSubject = (lines: readonly Line[], from: number): boolean =>
  lines.slice(from, from + 60).some(({ trim }) => headerRuleOf(trim)?.field === 'subject')
