import type { Position } from 'unist'
import { parse } from 'yaml'
import { diagnose } from '../diagnostics/diagnose.ts'
import { asPortion } from '../marking/portions.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { placesOf } from '../model/position.ts'
import type { FrontMatter } from './draft.ts'

/** `body` is the text with the front matter blanked out, so that offsets and lines stay. */
export interface FrontAndBody {
  front: FrontMatter
  body: string
  diagnostics: Diagnostic[]
}

const block = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?<=\n)(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/

/** The block itself, as written; empty where there is none. */
export const frontText = (markdown: string): string => block.exec(markdown)?.[0] ?? ''

/** Reads `---\ntitle: "..."\nmarking: "C"\n---` at the start of a draft; without it every value is null. */
export function readFrontMatter(markdown: string): FrontAndBody {
  const found = block.exec(markdown)
  if (!found) return { front: frontMatter({}), body: markdown, diagnostics: [] }
  const [whole, yaml = ''] = found
  const body = whole.replace(/[^\r\n]/g, ' ') + markdown.slice(whole.length)
  const at = placesOf(markdown).position(0, whole.length)
  const { values, diagnostics } = readYaml(yaml, at)
  const front = frontMatter(values)
  const given = textOf(values.marking)
  if (given !== null && front.marking === null)
    diagnostics.push(
      diagnose('layout/unknown-marking', `"${given}" in the front matter is no marking.`, { place: at }),
    )
  return { front, body, diagnostics }
}

type Values = Record<string, unknown>

function readYaml(yaml: string, place: Position): { values: Values; diagnostics: Diagnostic[] } {
  try {
    const value: unknown = parse(yaml)
    const values =
      typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {}
    return { values, diagnostics: [] }
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n', 1)[0] ?? '') : ''
    const message = `The front matter cannot be read: ${reason}`
    return { values: {}, diagnostics: [diagnose('layout/bad-front-matter', message, { place })] }
  }
}

function frontMatter(values: Values): FrontMatter {
  const cables: unknown[] = Array.isArray(values.cables) ? values.cables : []
  const named = cables.filter((cable): cable is Values => typeof cable === 'object' && cable !== null)
  const ids = [values['cable-id'], ...named.map(cable => cable.id)].map(textOf)
  return {
    title: textOf(values.title),
    titleMarking: asPortion(textOf(values['title-marking'])),
    marking: asPortion(textOf(values.marking)),
    cableId: ids.filter(id => id !== null).join(', ') || null,
    principal: textOf(values.principal),
    date: textOf(values.date),
    language: textOf(values.language),
    keywords: (Array.isArray(values.keywords) ? (values.keywords as unknown[]) : [])
      .map(textOf)
      .filter(isText),
  }
}

const isText = (value: string | null): value is string => value !== null

function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
