import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { loadTheme } from '../../src/commands/load-set.ts'
import { asPortion, portionCovers } from '../../src/marking/portions.ts'
import { type BriefedCable, briefCables } from '../../src/pipeline/brief-cables.ts'
import { draftCable } from '../../src/pipeline/draft-cable.ts'
import { layOut, pptxOf } from '../../src/pipeline/make-deck.ts'
import { loadTemplateSet } from '../../src/template-folder.ts'

interface Node {
  type: string
  value?: string
  marking?: string | null
  heading?: string | null
  headingMarking?: string | null
  children?: Node[]
}

/** Letters only: what also occurs in XML as a name or a number proves nothing. */
export const words = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []

/**
 * The words that stand only above a level: in portions, unmarked headings, a subject and header lines of the cable,
 * and nowhere in what may be shown. Read off the tree of the cable, not off what is tested.
 */
export function leftOutWords(path: string, level: string): Set<string> {
  const [{ cable, brief }] = briefed(path, null)
  const overall = brief.cable.marking
  const tree = cable as Node
  const shown: string[] = []
  const hidden: string[] = []
  const put = (text: string | null | undefined, marking: string | null | undefined, inherited: string) =>
    (portionCovers(level, asPortion(marking ?? null) ?? inherited) ? shown : hidden).push(text ?? '')
  for (const node of tree.children ?? []) {
    if (['classification', 'captions', 'executiveOrder', 'transmission'].includes(node.type))
      shown.push(node.value ?? '')
    else if (node.type !== 'section') put(node.value, node.marking, overall)
    else {
      put(node.heading, node.headingMarking, overall)
      for (const paragraph of node.children ?? []) {
        const own = asPortion(paragraph.marking ?? null) ?? overall
        for (const block of paragraph.children ?? []) put(block.value, block.marking, own)
      }
    }
  }
  const open = new Set(shown.flatMap(words))
  return new Set(hidden.flatMap(words).filter(word => !open.has(word)))
}

type AtLeastOne = [BriefedCable, ...BriefedCable[]]

export const briefed = (path: string, level: string | null): AtLeastOne =>
  briefCables(
    { name: 'cable.txt', bytes: new Uint8Array(readFileSync(path)), sha256: '0' },
    { cableDate: null, today: '2026-01-02', limit: level === null ? null : { level, allowDowngrade: false } },
  ) as AtLeastOne

/** The deck of a cable, limited or whole, as its parts; null where nothing is left. */
export async function deckParts(
  path: string,
  level: string | null,
): Promise<{ part: string; text: string }[] | null> {
  const [one] = briefed(path, level)
  if (one.brief.diagnostics.some(({ code }) => code === 'command/nothing-left')) return null
  const set = loadTemplateSet('briefing')
  const markdown = draftCable(one, set, 'deck', 'cable.txt').value
  const given = {
    theme: loadTheme(null, set).layers,
    preparedBy: null,
    date: '2026-01-02',
    allowDowngrade: false,
  }
  const deck = layOut(markdown, { ...given, sources: { cables: [one.source] } }).value
  return partsOf(await pptxOf(deck))
}

/** Every part of a package as text, packages within it too: slides, notes, layouts, properties, workbooks. */
export function partsOf(bytes: Uint8Array, prefix = ''): { part: string; text: string }[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, content]) =>
    content[0] === 0x50 && content[1] === 0x4b
      ? partsOf(content, `${prefix}${name}/`)
      : [{ part: prefix + name, text: `${name} ${saidBy(strFromU8(content))}` }],
  )
}

/** Text and attributes' values: the names of XML say nothing of the cable. */
const saidBy = (xml: string): string =>
  xml.replace(/<[^>]*>/g, tag => ` ${[...tag.matchAll(/"([^"]*)"/g)].map(([, value]) => value).join(' ')} `)

export const readParts = (path: string): { part: string; text: string }[] =>
  partsOf(new Uint8Array(readFileSync(path)))

/** `slide3.xml: reporting, detainees` for each part that says what it must not. */
export function leaks(parts: { part: string; text: string }[], hidden: ReadonlySet<string>): string[] {
  return parts.flatMap(({ part, text }) => {
    const found = [...new Set(words(text))].filter(word => hidden.has(word))
    return found.length === 0 ? [] : [`${part}: ${found.join(', ')}`]
  })
}
