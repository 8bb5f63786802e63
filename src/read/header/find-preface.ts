import { numberedStart } from '../body/paragraph-start.ts'
import type { Line } from '../line.ts'
import { headerRuleOf } from './header-rules.ts'

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

/** How many lines of a message that forwards a cable stand above it: its own header and text; 0 for most texts. */
export function findPreface(lines: readonly Line[]): number {
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
    else if (opens.has(headerRuleOf(trim)?.field ?? '')) return hasSubject(lines, at) ? at : 0
  }
  return 0
}

/** A mark in the mail's own text is no cable: that has a subject of its own. */
const hasSubject = (lines: readonly Line[], from: number): boolean =>
  lines.slice(from, from + 60).some(({ trim }) => headerRuleOf(trim)?.field === 'subject')
