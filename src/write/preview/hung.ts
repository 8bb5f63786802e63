import type { StyledParagraph } from '../../model/deck.ts'
import type { HungParagraph } from './set-lines.ts'

/** Outside a placeholder each level steps in as far as the first: as `pptx/text-runs.ts` writes it. */
export const hung = (paragraph: StyledParagraph): HungParagraph => ({
  ...paragraph,
  hang: paragraph.style.indent / (paragraph.level + 1),
})
