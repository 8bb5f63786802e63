import { type Document, parseDocument } from 'yaml'
import { diagnose } from './diagnostics/diagnose.ts'
import type { Diagnostic, Reported } from './model/diagnostic.ts'
import { placesOf } from './model/position.ts'

/** What an office sets once, in `scenesetter.yaml`; a flag beats it. */
export interface Settings {
  /** Name, position, office, telephone of who makes the products. */
  preparedBy: string | null
  /** Name of a built-in set, or a folder relative to the settings' own. */
  template: string | null
  /** Codes of warnings that the office accepts: they are reported as remarks. */
  accept: string[]
  /** What products are printed on. */
  paper: 'letter' | 'a4' | 'a5' | '5x8' | null
}

export const noSettings: Settings = { preparedBy: null, template: null, accept: [], paper: null }

const papers = ['letter', 'a4', 'a5', '5x8'] as const

/** What each key must be. */
const forms: Record<string, string> = {
  'prepared-by': 'give a text',
  template: 'give a text',
  accept: 'give a list of codes',
  paper: `give one of ${papers.join(', ')}`,
}

/** Reads the settings' YAML; a wrong one is an error with its line, an unknown key a warning. */
export function parseSettings(yaml: string, file: string): Reported<Settings> {
  const document = parseDocument(yaml, { uniqueKeys: true })
  const places = placesOf(yaml)
  const fault = document.errors[0]
  if (fault)
    return {
      value: noSettings,
      diagnostics: [
        diagnose('command/bad-settings', `${file}: ${fault.message.split('\n')[0]}`, {
          file,
          place: places.position(...fault.pos),
          hint: 'write one "key: value" a line',
        }),
      ],
    }
  const found = valuesOf(document)
  if (typeof found !== 'object' || found === null || Array.isArray(found))
    return {
      value: noSettings,
      diagnostics: [
        diagnose('command/bad-settings', `${file} holds no settings.`, {
          file,
          hint: 'write one "key: value" a line',
        }),
      ],
    }
  return settingsFrom(found as Record<string, unknown>, file)
}

/** Null for what cannot be had within reason: aliases of aliases. */
function valuesOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 10 }) ?? {}
  } catch {
    return null
  }
}

function settingsFrom(found: Record<string, unknown>, file: string): Reported<Settings> {
  const diagnostics: Diagnostic[] = []
  const value: Settings = { ...noSettings }
  for (const [key, setting] of Object.entries(found)) {
    const sheet = papers.find(name => name === String(setting).toLowerCase())
    if (key === 'prepared-by' && typeof setting === 'string') value.preparedBy = setting
    else if (key === 'template' && typeof setting === 'string') value.template = setting
    else if (key === 'accept' && Array.isArray(setting)) value.accept = setting.map(String)
    else if (key === 'paper' && sheet) value.paper = sheet
    else {
      const hint = Object.hasOwn(forms, key) ? forms[key] : null
      diagnostics.push(
        hint
          ? diagnose('command/bad-settings', `${file}: "${key}" has the wrong form.`, { file, hint })
          : diagnose('command/unknown-setting', `${file}: "${key}" is no setting of scenesetter.`, {
              file,
              hint: `known are ${Object.keys(forms).join(', ')}`,
            }),
      )
    }
  }
  return { value, diagnostics }
}
