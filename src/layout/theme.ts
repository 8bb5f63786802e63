import { parse } from 'yaml'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { ColorRole, Hex } from '../model/deck.ts'
import type { Diagnostic, Reported } from '../model/diagnostic.ts'
import { defaultTheme } from './theme/default-theme.ts'
import { themeRemarks } from './theme/theme-remarks.ts'

/** A theme as `theme.yaml` gives it. Lengths and sizes are points. */
export interface Theme {
  name: string
  /** BCP 47, where the draft names none. */
  language: string
  fonts: { heading: string; body: string }
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
  /** The few words that layout adds by itself. */
  words: Record<'unchecked' | 'cut' | 'part' | 'number' | 'sources' | 'added', string>
}

/** Reads a theme; what it leaves out or has wrong is taken from the built-in one. `file` names it in messages. */
export function parseTheme(yamlText: string, file: string): Reported<Theme> {
  const diagnostics: Diagnostic[] = []
  let given: unknown = null
  try {
    given = parse(yamlText)
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n', 1)[0] ?? '') : ''
    diagnostics.push(diagnose('layout/bad-theme', `The theme cannot be read: ${reason}`, { file }))
  }
  const theme = merge(defaultTheme, given ?? {}, '', message => {
    diagnostics.push(diagnose(message.code, message.text, { file }))
  }) as Theme
  return { value: theme, diagnostics: [...diagnostics, ...themeRemarks(theme, file)] }
}

type Report = (message: { code: 'layout/bad-theme' | 'layout/unknown-theme-key'; text: string }) => void

/** The default's shape decides: a number stays a positive number, a colour six digits. */
function merge(fallback: unknown, given: unknown, path: string, report: Report): unknown {
  if (given === undefined) return fallback
  if (typeof fallback === 'object' && fallback !== null) return mergeObject(fallback, given, path, report)
  const expected = path.startsWith('colors.') ? 'color' : typeof fallback === 'number' ? 'number' : 'string'
  const value = expected === 'color' ? colorOf(given) : given
  if (isFit(value, expected)) return value
  const wanted = { color: 'six hex digits, such as 1F5C99', number: 'a positive number', string: 'text' }[
    expected
  ]
  report({
    code: 'layout/bad-theme',
    text: `${path} must be ${wanted}, not ${JSON.stringify(given)}.`,
  })
  return fallback
}

function mergeObject(fallback: object, given: unknown, path: string, report: Report): unknown {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    report({ code: 'layout/bad-theme', text: `${path || 'The theme'} must be a list of names and values.` })
    return fallback
  }
  const values = given as Record<string, unknown>
  for (const key of Object.keys(values))
    if (!Object.hasOwn(fallback, key))
      report({
        code: 'layout/unknown-theme-key',
        text: `${path === '' ? key : `${path}.${key}`} is no setting.`,
      })
  return Object.fromEntries(
    Object.entries(fallback).map(([key, value]) => [
      key,
      merge(value, values[key], path === '' ? key : `${path}.${key}`, report),
    ]),
  )
}

function isFit(value: unknown, expected: string): boolean {
  if (expected === 'number') return typeof value === 'number' && Number.isFinite(value) && value > 0
  if (expected === 'color') return typeof value === 'string' && /^[0-9A-F]{6}$/.test(value)
  return typeof value === 'string' && value.trim() !== ''
}

/** `1f5c99`, `#1F5C99`, and digits alone, which YAML reads as a number. */
const colorOf = (given: unknown): string => String(given).replace(/^#/, '').padStart(6, '0').toUpperCase()
