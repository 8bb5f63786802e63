import { checkProduct } from '../check/check-product.ts'
import type { Product } from '../check/product.ts'
import { readDeck } from '../check/read-deck.ts'
import { readDocx } from '../check/read-docx.ts'
import { readMarkdown } from '../check/read-markdown.ts'
import { readPptx } from '../check/read-pptx.ts'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Brief } from '../model/brief.ts'
import type { Deck } from '../model/deck.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { decode } from '../read/decode.ts'
import type { BriefedCable } from './brief-cables.ts'

/** A product that can be checked, or why it cannot. */
export type ReadProduct =
  | {
      product: Product /** The Markdown's own, for the lines that remarks show. */
      text: string
      fault: null
    }
  | { product: null; text: null; fault: Diagnostic }

/** Reads a product back by what it is, whatever it is called: both kinds of Office file are packages. */
export function readProduct(bytes: Uint8Array, file: string): ReadProduct {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    const text = decode(bytes).value
    return text.trim() === '' || text.includes('\u0000')
      ? unreadable(file)
      : { product: readMarkdown(text), text, fault: null }
  }
  const product = readPptx(bytes) ?? readDocx(bytes)
  return product === null ? unreadable(file) : { product, text: '', fault: null }
}

const unreadable = (file: string): ReadProduct => ({
  product: null,
  text: null,
  fault: diagnose('check/unreadable-file', `${file} cannot be read as a .pptx, a .docx or Markdown.`, {
    file,
    hint: 'open it in the program that it was edited with, and save it again',
  }),
})

/** What is wrong with a product, held against its cables; `remarks` are sentences about them that it may say besides. */
export const checkAgainst = (
  product: Product,
  cables: BriefedCable[],
  allowDowngrade: boolean,
  remarks: string[] = [],
): Diagnostic[] =>
  checkProduct(
    product,
    { cables: cables.map(({ source }) => source) },
    {
      remarks: [
        ...remarks,
        ...cables.flatMap(({ brief }) => brief.diagnostics.map(({ message }) => message)),
      ],
      facts: cables.flatMap(({ brief }) => factsOf(brief)),
      allowDowngrade,
    },
  )

const factsOf = ({ meetings, cable, sections, issues }: Brief): string[] =>
  [
    cable.subject,
    ...sections.map(({ heading }) => heading),
    ...issues.map(({ title }) => title),
    ...meetings.flatMap(({ principal, counterpart, place, date }) => [
      principal.text,
      counterpart.text,
      counterpart.name,
      counterpart.title,
      place.text,
      date.text,
      date.iso?.replace(/\D+/g, ' ') ?? null,
    ]),
  ].filter(text => text !== null)

/** The same for a deck before it is written, without what layout has told already. */
export const checkDeck = (deck: Deck, cables: BriefedCable[], allowDowngrade: boolean): Diagnostic[] =>
  checkAgainst(readDeck(deck), cables, allowDowngrade).filter(
    ({ code }) => code !== 'check/unknown-source' && !(allowDowngrade && code === 'check/undermarked'),
  )
