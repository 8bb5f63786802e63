/** Where a line of a product was written: a file of the set, by its path, and the line in it. */
export interface Origin {
  path: string
  line: number
}
