import { diagnose } from '../../diagnostics/diagnose.ts'
import { contrast } from '../../marking/banner-color.ts'
import { fontNamed } from '../../measure/fonts/font-named.ts'
import type { ColorRole } from '../../model/deck.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Theme } from '../theme.ts'

/** WCAG 2.2, 1.4.3, for text of any size. */
const leastContrast = 4.5

const textRoles: ColorRole[] = [
  'text',
  'heading',
  'accent',
  'raise',
  'position',
  'watchOut',
  'staff',
  'muted',
]

/** What is allowed in a theme but unwise: colours too close to read, fonts that cannot be measured. */
export function themeRemarks(theme: Theme, file: string): Diagnostic[] {
  const colors = textRoles.flatMap(role =>
    (['background', 'panel'] as const).flatMap(ground => {
      const found = contrast(theme.colors[role], theme.colors[ground])
      if (found >= leastContrast) return []
      const message = `colors.${role} on colors.${ground} has a contrast of ${found.toFixed(1)}:1.`
      return [diagnose('layout/low-contrast', message, { file, hint: `make it at least ${leastContrast}:1` })]
    }),
  )
  const fonts = [...new Set([theme.fonts.heading, theme.fonts.body])].flatMap(font =>
    fontNamed(font)
      ? []
      : [diagnose('layout/unmeasured-font', `The width of ${font} is not known.`, { file })],
  )
  return [...colors, ...fonts]
}
