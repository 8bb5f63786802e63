/** What tags tell beside the paragraph. */
export interface Shown {
  /** The statement's id: `[¶4, p4.2]`. */
  ids: boolean
}
