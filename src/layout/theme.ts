import type { Position } from 'unist'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { ColorRole, Hex } from '../model/deck.ts'
import type { Diagnostic, Reported } from '../model/diagnostic.ts'
import { placesOf } from '../model/position.ts'
import type { LayoutNeed } from './office/choose-layouts.ts'
import { defaultTheme } from './theme/default-theme.ts'
import { around, hasRoom } from './theme/has-room.ts'
import { mergeTheme } from './theme/merge-theme.ts'
import { type Range, rangeOfKey, rangeOfValue, themeDocument, themeValues } from './theme/theme-document.ts'
import { themeRemarks } from './theme/theme-remarks.ts'

/** A theme as `theme.yaml` gives it. Lengths and sizes are points. */
export interface Theme {
  name: string
  /** BCP 47, where the draft names none. */
  language: string
  fonts: { heading: string; body: string }
  /** Files of theirs in the set's folder, to measure them by; empty for none. */
  fontFiles: Record<'heading' | 'headingBold' | 'body' | 'bodyBold', string>
  page: { width: number; height: number }
  notes: { width: number; height: number }
  /** `top` and `bottom` count from the banners; `title` is the room below the title. */
  margins: { left: number; right: number; top: number; title: number; bottom: number }
  /** Between columns. */
  gutter: number
  banner: { height: number; size: number }
  /** The one scale of sizes; `titleFloor` and `floor` are the smallest for titles and body. */
  sizes: Record<
    'cover' | 'title' | 'titleFloor' | 'lead' | 'body' | 'floor' | 'figure' | 'heading' | 'tag',
    number
  >
  /** `line` and `title` are factors of the line height; the others points. */
  spacing: { line: number; title: number; paragraph: number; indent: number }
  /** Of one slide's body. */
  limits: { points: number; words: number }
  colors: Record<ColorRole, Hex>
  /** A picture in the set's folder, empty for none; what it shows, for who cannot see it; points. */
  logo: { file: string; alt: string; height: number }
  /** The office's line at the foot of each slide. */
  footer: string
  /** On a --reference-doc: names of its layouts for `title`, `text`, `columns` and `plain` slides, where they are guessed wrong. */
  layouts: Record<LayoutNeed, string>
  /** The few words that layout adds by itself. */
  words: Record<'unchecked' | 'cut' | 'part' | 'number' | 'sources' | 'added', string>
}

/** One theme.yaml; `file` names it in messages. */
export interface ThemeFile {
  file: string
  yaml: string
}

/** Reads themes, each over the one before it; what all leave out or have wrong is taken from the built-in one. */
export function parseTheme(...layers: ThemeFile[]): Reported<Theme> {
  const diagnostics: Diagnostic[] = []
  let theme = defaultTheme
  for (const { file, yaml } of layers) {
    const document = themeDocument(yaml)
    const places = placesOf(yaml)
    const placed = (range: Range | null) => ({ file, place: range ? places.position(...range) : null })
    const read = themeValues(document)
    if (read.fault) {
      const { reason, range } = read.fault
      const hint = 'write one "name: value" a line; values with # or : in quotation marks'
      diagnostics.push(
        diagnose('layout/bad-theme', `The theme cannot be read: ${reason}.`, { ...placed(range), hint }),
      )
      continue
    }
    const merged = mergeTheme(theme, read.values, (code, path, message, hint) => {
      const range = (code === 'layout/bad-theme' ? rangeOfValue : rangeOfKey)(document, path)
      diagnostics.push(diagnose(code, message, { ...placed(range), hint }))
    })
    if (hasRoom(merged)) theme = merged
    else {
      const range = around.map(key => rangeOfKey(document, [key])).find(found => found !== null) ?? null
      const hint = `make ${around.slice(1).join(', ')} smaller, or the page larger`
      diagnostics.push(
        diagnose('layout/bad-theme', 'The page has no room for text.', { ...placed(range), hint }),
      )
    }
  }
  const remarks = themeRemarks(theme).map(({ path, ...remark }) => ({
    ...remark,
    ...placeInTheme(layers, path),
  }))
  return { value: theme, diagnostics: [...diagnostics, ...remarks] }
}

/** Where the last of the layers that gives a value gives it; in the last layer where none does. */
export function placeInTheme(layers: ThemeFile[], path: string[]): { file: string; place: Position | null } {
  const found = layers.flatMap(({ file, yaml }) => {
    const range = rangeOfValue(themeDocument(yaml), path)
    return range ? [{ file, place: placesOf(yaml).position(...range) }] : []
  })
  return found.at(-1) ?? { file: layers.at(-1)?.file ?? '', place: null }
}
