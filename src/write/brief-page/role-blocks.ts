import type { Paint } from '../../diagnostics/paint.ts'
import type { Issue, Statement } from '../../model/brief.ts'
import { statementLines } from './statement-lines.ts'

const roles = [
  ['raise', 'Raise'],
  ['ifRaised', 'If raised'],
  ['theirPosition', 'Their position'],
  ['watchOut', 'Watch out'],
] as const

/** The statements of an issue, or of none, by role; a role without statements is left out. */
export function roleBlocks(
  issue: Pick<Issue, 'raise' | 'ifRaised' | 'theirPosition' | 'watchOut'>,
  paint: Paint,
  width: number,
): string[] {
  return roles.flatMap(([role, title]) => {
    const statements: Statement[] = issue[role]
    return statements.length === 0 ? [] : [paint('cyan', title), ...statementLines(statements, width)]
  })
}
