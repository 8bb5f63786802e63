import { nearest } from '../../diagnostics/nearest.ts'
import type { Theme } from '../theme.ts'

type Report = (
  code: 'layout/bad-theme' | 'layout/unknown-theme-key',
  path: string[],
  message: string,
  hint: string | null,
) => void

/** A theme with what a theme.yaml gives over it. `extends` names the set that it builds on, which is not ours. */
export function mergeTheme(base: Theme, given: unknown, report: Report): Theme {
  if (given === null || given === undefined) return base
  const { extends: _, ...own } = isFields(given) ? given : { extends: null }
  return merge(base, isFields(given) ? own : given, [], report) as Theme
}

/** The largest page of PowerPoint, 56 inches, in points: no length in a theme is greater. */
const longest = 4032

/** The default's shape decides: a number stays a positive number, a colour six digits. */
function merge(fallback: unknown, given: unknown, path: string[], report: Report): unknown {
  if (given === undefined) return fallback
  if (isFields(fallback)) return mergeFields(fallback, given, path, report)
  const expected = path[0] === 'colors' ? 'color' : typeof fallback === 'number' ? 'number' : 'string'
  const value = expected === 'color' ? colorOf(given) : given
  if (isFit(value, expected) || (value === '' && fallback === '')) return value
  const wanted = {
    color: 'six hex digits, such as 1F5C99',
    number: `a positive number up to ${longest}`,
    string: 'text',
  }
  const message = `${path.join('.')} must be ${wanted[expected]}, not ${JSON.stringify(given)}.`
  const isBare = expected === 'color' && typeof given !== 'string'
  report('layout/bad-theme', path, message, isBare ? 'write it in quotation marks: "1F5C99"' : null)
  return fallback
}

function mergeFields(
  fallback: Record<string, unknown>,
  given: unknown,
  path: string[],
  report: Report,
): unknown {
  if (!isFields(given)) {
    const message = `${path.join('.') || 'The theme'} must be a list of names and values.`
    report('layout/bad-theme', path, message, 'write one "name: value" a line')
    return fallback
  }
  const names = Object.keys(fallback)
  for (const key of Object.keys(given)) {
    if (Object.hasOwn(fallback, key)) continue
    const near = nearest(key, names)
    const hint = near === null ? `there are ${names.join(', ')}` : `did you mean "${near}"?`
    report('layout/unknown-theme-key', [...path, key], `${[...path, key].join('.')} is no setting.`, hint)
  }
  return Object.fromEntries(
    Object.entries(fallback).map(([key, value]) => [key, merge(value, given[key], [...path, key], report)]),
  )
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function isFit(value: unknown, expected: string): boolean {
  if (expected === 'number') return typeof value === 'number' && value > 0 && value <= longest
  if (expected === 'color') return typeof value === 'string' && /^[0-9A-F]{6}$/.test(value)
  return typeof value === 'string' && value.trim() !== ''
}

/** `1f5c99`, `#1F5C99`, `#17c`, and digits alone, which YAML reads as a number without the noughts in front. */
function colorOf(given: unknown): string {
  if (typeof given === 'number') return String(given).padStart(6, '0')
  const digits = String(given).replace(/^#/, '').toUpperCase()
  return /^[0-9A-F]{3}$/.test(digits) ? digits.replace(/./g, '$&$&') : digits
}
