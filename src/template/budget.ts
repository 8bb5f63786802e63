/** Thrown where a template would never end; becomes a Diagnostic. */
export class BudgetSpent extends Error {}

/** What one rendering may spend, far above any real product, and which partials it is in. */
export class Budget {
  #characters = 0
  #steps = 0
  #files: string[] = []

  /** Begins a rendering of the file at `main`. */
  start(main: string): void {
    this.#characters = 20_000_000
    this.#steps = 500_000
    this.#files = [main]
  }

  /** The file at work, also after a fault in it. */
  get file(): string {
    return this.#files.at(-1) ?? ''
  }

  /** The file that called the one at work. */
  get caller(): string {
    return this.#files.at(-2) ?? this.file
  }

  /** Text made, of one value, one partial or one loop; what lies in several is counted several times. */
  print(text: string): string {
    this.#characters -= text.length
    if (this.#characters < 0) throw new BudgetSpent('The template makes more than any product could hold.')
    return text
  }

  /** Rounds of loops and calls of partials. */
  step(count: number): void {
    this.#steps -= count
    if (this.#steps < 0) throw new BudgetSpent('The template repeats without end.')
  }

  /** Runs the partial at `file`, at most 50 within one another. */
  within(file: string, run: () => string): string {
    this.step(1)
    this.#files.push(file)
    if (this.#files.length > 50) throw new BudgetSpent('A partial calls itself without end.')
    const made = this.print(run())
    this.#files.pop()
    return made
  }
}
