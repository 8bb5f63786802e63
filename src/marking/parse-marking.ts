import { controlFor, countriesOf, notControls, orderControls, releaseTo } from './controls.ts'
import type { Level, Marking } from './marking.ts'

/** Longest first, so that `UNCLASSIFIED` is not read as `U`. A level ends where a letter or digit does not follow. */
const levelSpellings: [spelling: string, level: Level][] = [
  ['SENSITIVE BUT UNCLASSIFIED', 'SBU'],
  ['CONTROLLED UNCLASSIFIED INFORMATION', 'CUI'],
  ['UNCLASSIFIED SENSITIVE', 'SBU'],
  ['LIMITED OFFICIAL USE ONLY', 'LOU'],
  ['LIMITED OFFICIAL USE', 'LOU'],
  ['OFFICIAL USE ONLY', 'LOU'],
  ['UNCLAS SENSITIVE', 'SBU'],
  ['UNCLASSIFIED', 'U'],
  ['CONFIDENTIAL', 'C'],
  ['TOP SECRET', 'TS'],
  ['TOPSECRET', 'TS'],
  ['UNCLASS', 'U'],
  ['UNCLAS', 'U'],
  ['SECRET', 'S'],
  ['CONF', 'C'],
  ['SBU', 'SBU'],
  ['LOU', 'LOU'],
  ['OUO', 'LOU'],
  ['CUI', 'CUI'],
  ['TS', 'TS'],
  ['U', 'U'],
  ['C', 'C'],
  ['S', 'S'],
]

/**
 * Reads the inside of a portion mark, or a banner, in any spelling: `C`, `S/NF`, `S//NF`, `SBU/N`, `SBU-NF`,
 * `C - ENTIRE TEXT`, `CONFIDENTIAL//NOFORN`, `S E C R E T NODIS`, `C/REL USA, GBR`, `//CAN C`.
 * Returns null for anything else, also for words that only begin like a level.
 */
export function parseMarking(text: string): Marking | null {
  if (text.length > 200) return null
  const folded = fold(text)
  const foreign = /^\/\/([A-Z]{3,4}) (TS|S|C)\b(.*)$/.exec(folded)
  if (foreign) {
    const rest = parseMarking(`${foreign[2]}${foreign[3]}`)
    return rest && { ...rest, controls: orderControls([...rest.controls, `FGI ${foreign[1]}`]) }
  }
  const hit = levelSpellings.find(
    ([spelling]) => folded.startsWith(spelling) && !/[A-Z0-9]/.test(folded.charAt(spelling.length)),
  )
  if (!hit) return null
  const [spelling, level] = hit
  const controls = parseControls(folded.slice(spelling.length))
  if (!controls) return null
  const sensitive = controls.includes('SENSITIVE')
  return {
    level: level === 'U' && sensitive ? 'SBU' : level,
    controls: orderControls(controls.filter(control => !notControls.has(control))),
  }
}

/** Upper case, white space folded, brackets off, letters of a spaced word joined, "entire text" dropped. */
function fold(text: string): string {
  const upper = text
    .toUpperCase()
    .replace(/[()[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const joined = upper.replace(/\b[A-Z](?: [A-Z]){3,}\b/g, spaced => spaced.replace(/ /g, ''))
  return joined
    .replace(/[-–—:,.]* ?ENTIRE TEXT\.?$/, '')
    .replace(/[.:,]+$/, '')
    .trim()
}

/** What follows the level: controls parted by slashes, dashes, commas or, where each word is known, spaces. */
function parseControls(rest: string): string[] | null {
  if (rest.trim() === '') return []
  if (!/^[/\s,;-]/.test(rest)) return null
  const controls: string[] = []
  const slashed = /^\s*\/\//.test(rest)
  for (const part of splitParts(rest)) {
    const found = controlsIn(part, slashed)
    if (!found) return null
    controls.push(...found)
  }
  return controls
}

/** Slashes and semicolons part controls; a comma does not, for it stands within a list of countries. */
const splitParts = (rest: string): string[] =>
  rest
    .replace(/^[\s,-]+/, '/')
    .split(/[/;]/)
    .map(part => part.replace(/^[\s,-]+|[\s,-]+$/g, ''))
    .filter(Boolean)

function controlsIn(part: string, slashed: boolean): string[] | null {
  if (/^REL(?:EASABLE)?\b/.test(part)) {
    const countries = countriesOf(part.replace(/^RELEASABLE/, 'REL'))
    return countries.every(country => /^[A-Z]{2,4}$/.test(country))
      ? [countries.length === 0 ? 'REL' : releaseTo(countries)]
      : null
  }
  if (/^FGI [A-Z ]{3,}$/.test(part))
    return part
      .slice(4)
      .split(' ')
      .map(country => `FGI ${country}`)
  const known = controlFor(part)
  if (known) return [known.portion]
  if (notControls.has(part)) return [part]
  const words = part.split(/[ ,]+/)
  if (words.length > 1 && words.every(word => controlFor(word) || notControls.has(word)))
    return words.map(word => controlFor(word)?.portion ?? word)
  // An unknown control is one short word, or a few behind `//`, which only markings have: it must not let the
  // level before it fall. A sentence behind a level is no marking.
  const most = slashed ? 4 : 1
  return words.length <= most &&
    words.every(word => /^[A-Z0-9][A-Z0-9-]{0,19}$/.test(word)) &&
    part.length > 1
    ? [part]
    : null
}
