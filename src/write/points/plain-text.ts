import type { PaperLine, PaperRun } from '../../model/paper.ts'

/** A line in plain characters: the number of a note stands in brackets; a hard break is `\n`. */
export const plainText = ({ runs }: PaperLine): string => runs.map(plain).join('')

const plain = ({ role, text }: PaperRun): string => (role === 'note' ? ` [${text}]` : text)
