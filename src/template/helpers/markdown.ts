/** Finished Markdown: what a helper has escaped itself. */
export class Markdown {
  readonly source: string

  constructor(source: string) {
    this.source = source
  }

  toString(): string {
    return this.source
  }
}
