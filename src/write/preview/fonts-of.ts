import { fontOf } from '../../measure/fonts/font-of.ts'
import type { Fonts } from '../../measure/text-height.ts'
import type { DeckTheme } from '../../model/deck.ts'

export const fontsOf = ({ fonts }: DeckTheme): Fonts => ({
  heading: fontOf(fonts.heading),
  body: fontOf(fonts.body),
})
