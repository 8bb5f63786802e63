import type { SourceRef } from '../../trust/source-index.ts'

/** A paragraph's tag as a deck prints it; of several cables it names its own: `03 OTTAWA 49 ¶3`. */
export const tagOf = ({ cable, paragraph }: SourceRef, several: boolean): string =>
  several && cable.id !== null && !cable.isNamed ? `${cable.id} ${paragraph.tag}` : paragraph.tag
