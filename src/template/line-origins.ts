import { isNode } from './node-of.ts'
import type { Origin } from './origin.ts'

/** Stands in front of what a line of a template prints: `\uE000`, the place of its origin in the list, `;`. */
const sign = /\uE000(\d+);/g

/** Gathers where lines were written, while templates that were signed for it are carried out. */
export class LineOrigins {
  readonly #all: Origin[] = []

  /** Puts a sign in front of each line and each value that a template prints, in place. */
  sign(program: hbs.AST.Program, path: string): void {
    program.body = program.body.flatMap((statement): hbs.AST.Statement[] => {
      const { line } = statement.loc.start
      if (isNode(statement, 'ContentStatement')) {
        const lines = statement.value.split('\n')
        statement.value = lines
          .map((text, at) => text.replace(/(?=\S)/, () => this.#signFor(path, line + at)))
          .join('\n')
      }
      if ('program' in statement && statement.program) this.sign(statement.program as hbs.AST.Program, path)
      if ('inverse' in statement && statement.inverse) this.sign(statement.inverse as hbs.AST.Program, path)
      return isNode(statement, 'MustacheStatement')
        ? [contentOf(this.#signFor(path, line), statement.loc), statement]
        : [statement]
    })
  }

  #signFor(path: string, line: number): string {
    return `\uE000${this.#all.push({ path, line }) - 1};`
  }

  /** What was printed, without the signs, and the origins of its lines that are not blank, in order. */
  read(signed: string): { text: string; origins: (Origin | null)[] } {
    const origins: (Origin | null)[] = []
    let last: Origin | null = null
    for (const line of signed.split('\n')) {
      const found = [...line.matchAll(sign)].map(([, at]) => this.#all[Number(at)] ?? null)
      if (line.replace(sign, '').trim() !== '') origins.push(found[0] ?? last)
      last = found.at(-1) ?? last
    }
    return { text: signed.replace(sign, ''), origins }
  }
}

/** Handlebars takes white space away by what stands beside a tag in the `original`, where a value is none. */
const contentOf = (value: string, loc: hbs.AST.SourceLocation): hbs.AST.ContentStatement => ({
  type: 'ContentStatement',
  value,
  original: value as never,
  loc,
})
