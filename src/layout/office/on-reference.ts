import type { Reported } from '../../model/diagnostic.ts'
import type { Reference, ReferenceLayout } from '../../model/reference.ts'
import type { Theme } from '../theme.ts'
import { chooseLayouts, type LayoutNeed } from './choose-layouts.ts'
import { type OfficeFrame, officeFrame } from './office-frame.ts'
import { officeTheme } from './office-theme.ts'

export interface OnReference {
  theme: Theme
  frame: OfficeFrame
  chosen: Record<LayoutNeed, ReferenceLayout>
}

/** A theme as it looks on an office's own presentation, and where the slides have room there. */
export function onReference(theme: Theme, reference: Reference): Reported<OnReference> {
  const { value: chosen, diagnostics } = chooseLayouts(reference, theme.layouts, 'theme.yaml')
  const value = {
    theme: officeTheme(theme, reference, chosen),
    frame: officeFrame(chosen, reference, theme),
    chosen,
  }
  return { value, diagnostics }
}
