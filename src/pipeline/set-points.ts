import type { PaperPages, Sheet } from '../model/pages.ts'
import type { Paper } from '../model/paper.ts'
import { fitCard } from '../paper/set/fit-card.ts'
import { setPaper } from '../paper/set/set-paper.ts'
import { sheets, textSize } from '../paper/set/sheets.ts'

export type SheetName = Sheet['name']

export interface SetOptions {
  paper: SheetName
  /** Of the text, points; null as the paper asks for. */
  size: number | null
  isCard: boolean
  /** Height that must stay free on a card's page, for programs that set the text themselves: a share of the sheet's. */
  spare: number
}

/** What a paper is printed on, how large, and what of it has room: a card is one page. */
export interface FittedPoints {
  paper: Paper
  sheet: Sheet
  size: number
}

export function fitPoints(paper: Paper, options: SetOptions): FittedPoints {
  const sheet = sheets[options.paper]
  if (!options.isCard) return { paper, sheet, size: options.size ?? textSize(sheet) }
  return { ...fitCard(paper, sheet, options.size, options.spare * sheet.height), sheet }
}

/** The pages of a fitted paper. */
export const setPoints = ({ paper, sheet, size }: FittedPoints, isCard: boolean): PaperPages =>
  setPaper(paper, { sheet, size, isCard })
