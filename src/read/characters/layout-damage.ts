import type { Repair } from '../../model/cable.ts'

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  para: '¶',
  sect: '§',
  middot: '·',
}
const entity = /&(?:#(\d{2,5})|#x([\da-f]{2,5})|([a-z]{2,6}));/gi
const tag =
  /<\/?(?:b|i|u|em|strong|span|font|a|html|body|head|meta|title|table|tbody|td|ul|ol)(?:\s[^<>]{0,200})?\/?>/gi
/** `S U M M A R Y`, `T R A D E   A N D   A I D`, alone in a line; a level in such letters is known as it is. */
const apart = /^[ \t]*(?:[A-Z&] {1,4}){3,40}[A-Z][ \t]*$/gm
const level = /^(?:TOPSECRET|SECRET|CONFIDENTIAL|UNCLAS(?:SIFIED)?|CORRECTEDCOPY)$/
/** Lines of a forwarded message: `> text`, over bare `>` lines. */
const quoted = /^(?:[ \t]*>.*(?:\r?\n|$)){4,}/gm

/** Whether line breaks and paragraphs of a text are tags. */
export const isMarkup = (source: string): boolean => /<br\s*\/?>|<\/p>/i.test(source)

/** What mail, a browser or a typist's taste did to the layout: quote signs, tags, entities, words with their letters apart. */
export function layoutDamage(source: string): Repair[] {
  const repairs: Repair[] = []
  const drop = (start: number, end: number, text = '') => repairs.push({ start, end, text, rule: 'control' })
  if (source.includes('&'))
    for (const match of source.matchAll(entity)) {
      const meant = entityOf(match[1], match[2], match[3])
      if (meant !== null) drop(match.index, match.index + match[0].length, meant)
    }
  if (isMarkup(source))
    for (const { index, 0: found } of source.matchAll(tag)) drop(index, index + found.length)
  for (const { index, 0: line } of source.matchAll(apart)) {
    if (level.test(line.replace(/\s/g, ''))) continue
    for (const space of line.trimEnd().matchAll(/(?<=[A-Z&]) (?=[A-Z&])/g))
      drop(index + space.index, index + space.index + 1)
  }
  if (source.includes('>'))
    for (const { index, 0: run } of source.matchAll(quoted)) {
      if (!/^[ \t]*>+[ \t]*$/m.test(run)) continue
      for (const sign of run.matchAll(/^[ \t]*(?:>[ \t]?)+/gm))
        drop(index + sign.index, index + sign.index + sign[0].length)
    }
  return repairs
}

function entityOf(
  decimal: string | undefined,
  hex: string | undefined,
  name: string | undefined,
): string | null {
  if (name !== undefined) return named[name.toLowerCase()] ?? null
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  return code < 32 || (code >= 0xd800 && code < 0xe000) || code > 0xffff ? null : String.fromCharCode(code)
}
