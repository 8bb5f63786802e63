import type { Passage } from '../passage.ts'

/** A name where it stands in the text. */
export interface Mention {
  /** As in the text, without title and possessive. */
  name: string
  /** The name's words, plain. */
  plain: string[]
  /** What stands before it as its title, as in the text: `Canadian Defense Minister`, `Lt. Col.`. */
  title: string | null
  /** A title that follows in apposition: `Kiangwe's Chief of Defence`. */
  office: string | null
  start: number
  end: number
  passage: Passage
}
