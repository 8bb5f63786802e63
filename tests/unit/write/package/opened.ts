import type { Deck } from '../../../../src/model/deck.ts'
import { openPackage } from '../../../../src/write/package/open-package.ts'
import type { Package } from '../../../../src/write/package/package.ts'
import { textPart } from '../../../../src/write/package/text-part.ts'
import { writeDeck } from '../../../../src/write/write-deck.ts'

/** A written deck, opened again. */
export interface Opened {
  parts: Package
  part(name: string): string
  slide(number: number): string
  /** Targets of a part's relations by id, as part names. */
  relations(name: string): Map<string, { kind: string; target: string }>
}

export async function opened(deck: Deck): Promise<Opened> {
  const parts = openPackage(await writeDeck(deck))
  const part = (name: string) => textPart(parts, name)
  return {
    parts,
    part,
    slide: number => part(`ppt/slides/slide${number}.xml`),
    relations: name => relationsOf(parts, name),
  }
}

function relationsOf(parts: Package, name: string): Map<string, { kind: string; target: string }> {
  const cut = name.lastIndexOf('/') + 1
  const xml = parts.get(`${name.slice(0, cut)}_rels/${name.slice(cut)}.rels`)
  if (typeof xml !== 'string') return new Map()
  return new Map(
    [...xml.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => {
      const kind = attribute(tag, 'Type').replace(/.*\//, '')
      return [attribute(tag, 'Id'), { kind, target: resolve(name.slice(0, cut), attribute(tag, 'Target')) }]
    }),
  )
}

export function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}

function resolve(folder: string, target: string): string {
  return new URL(target, `http://package/${folder}`).pathname.slice(1)
}

/** Each `<p:sp>`, `<p:pic>` and `<p:graphicFrame>` in order. */
export function shapesOf(xml: string): string[] {
  return [...xml.matchAll(/<p:(sp|pic|graphicFrame)>.*?<\/p:\1>/gs)].map(match => match[0])
}

/** Text of each paragraph; line breaks as `\n`. */
export function paragraphsOf(xml: string): string[] {
  return [...xml.matchAll(/<a:p>(.*?)<\/a:p>/gs)].map(([, content = '']) =>
    [...content.matchAll(/<a:t>([^<]*)<\/a:t>|<a:br\b/g)].map(([, text]) => plainText(text ?? '\n')).join(''),
  )
}

function plainText(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
}
