import { diagnose } from '../diagnostics/diagnose.ts'
import { parseTheme, placeInTheme, type ThemeFile } from '../layout/theme.ts'
import { keepFont } from '../measure/fonts/own-fonts.ts'
import type { ReadFont } from '../measure/fonts/read-font.ts'
import type { Diagnostic } from '../model/diagnostic.ts'

/** A bold weight without a file is taken to be so much wider. */
const bolder = 1.08

/** Measures the fonts that a theme names by file, before slides are laid out; tells which cannot be. */
export async function loadFonts(
  layers: ThemeFile[],
  bytesOf: (file: string) => Uint8Array | null,
): Promise<Diagnostic[]> {
  const { fonts, fontFiles } = parseTheme(...layers).value
  if (Object.values(fontFiles).every(file => file === '')) return []
  const { readFont } = await import('../measure/fonts/read-font.ts')
  const faults: Diagnostic[] = []
  const read = (key: keyof typeof fontFiles): ReadFont | null => {
    const file = fontFiles[key]
    if (file === '') return null
    const bytes = bytesOf(file)
    const font = bytes && readFont(bytes)
    if (!font)
      faults.push({
        ...diagnose(
          'layout/bad-font',
          `The font "${file}" ${bytes ? 'is no TrueType or OpenType font' : 'is not in the folder'}.`,
          { hint: 'give a .ttf or .otf file beside theme.yaml' },
        ),
        ...placeInTheme(layers, ['fontFiles', key]),
      })
    return font
  }
  for (const [family, regular, bold] of [
    [fonts.body, read('body'), read('bodyBold')],
    [fonts.heading, read('heading'), read('headingBold')],
  ] as const) {
    const table = regular ?? bold
    if (table) keepFont({ families: [family], unitsPerEm: table.unitsPerEm, ...weights(table, bold) })
  }
  return faults
}

/** Both weights in the units of the regular one. */
function weights(regular: ReadFont, bold: ReadFont | null) {
  const factor = bold ? regular.unitsPerEm / bold.unitsPerEm : bolder
  const runs = (bold ?? regular).widths.map(run => ({
    ...run,
    widths: run.widths.map(width => width * factor),
  }))
  return { regular: regular.widths, bold: runs }
}
