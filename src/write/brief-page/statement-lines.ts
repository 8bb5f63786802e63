import type { Statement } from '../../model/brief.ts'
import { wrapped } from './wrapped.ts'

/** One bullet a statement: `- (C) Canada remains committed to the UN process [¶3]`. */
export const statementLines = (statements: Statement[], width: number): string[] =>
  statements.flatMap(({ marking, text, source }) =>
    wrapped(`(${marking}) ${text} [${source.tag}]`, '- ', width),
  )
