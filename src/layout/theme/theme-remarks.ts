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

/** What is allowed in a theme but unwise: colours too close to read, fonts that cannot be measured; with the setting. */
export function themeRemarks(theme: Theme): (Diagnostic & { path: string[] })[] {
  const colors = textRoles.flatMap(role =>
    (['background', 'panel'] as const).flatMap(ground => {
      const found = contrast(theme.colors[role], theme.colors[ground])
      if (found >= leastContrast) return []
      const message = `colors.${role} on colors.${ground} has a contrast of ${found.toFixed(1)}:1.`
      const hint = `make it at least ${leastContrast}:1`
      return [{ ...diagnose('layout/low-contrast', message, { hint }), path: ['colors', role] }]
    }),
  )
  const { heading, body } = theme.fonts
  const fonts = (heading === body ? (['body'] as const) : (['heading', 'body'] as const)).flatMap(use => {
    if (fontNamed(theme.fonts[use])) return []
    const remark = diagnose('layout/unmeasured-font', `The width of ${theme.fonts[use]} is not known.`, {
      hint: 'put its .ttf or .otf file beside theme.yaml, and name it under fontFiles',
    })
    return [{ ...remark, path: ['fonts', use] }]
  })
  return [...colors, ...fonts]
}
