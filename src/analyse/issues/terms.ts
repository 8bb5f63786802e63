import { byWord } from '../../model/by-word.ts'
import { topics } from './topics.ts'

const common = new Set(
  `the and for that with this from are was were has have had will would should could may might can not but its his her
  their our your they them she you who whom which what when where while than then there here been being into onto over
  under after before since until about against between among during through also only more most much many some any all
  each every both other others another such same own very too even just still already yet now well one two three first
  last next new old made make makes take takes said say says told tell want wants like because although though however
  minister president government embassy ambassador secretary meeting visit united states american country ministry
  prime year years month months week day days time january february march april june july august september october
  november december percent million billion if in of on at to by as is it he we us or no so an be do did does up out
  off per via must ought shall let get got set put see seen come came go gone give given need needs know known think
  whether these those without within how why him himself itself themselves ref`.split(/\s+/u),
)

/** Stems of the subjects by their first two letters, each with its subject. */
const stems = new Map<string, [stem: string, topic: string][]>()
topics.forEach((row, at) => {
  for (const stem of row) {
    const start = stem.slice(0, 2)
    stems.set(start, [...(stems.get(start) ?? []), [stem, `#${at}`]])
  }
})

/** What a text is about: stems of its words, and the subjects of `topics.ts` as `#4`. */
export function termsOf(text: string): Set<string> {
  const terms = new Set<string>()
  for (const [word] of text
    .toLowerCase()
    .replaceAll('’', "'")
    .matchAll(/[\p{L}\p{N}]+(?:[.'-][\p{L}\p{N}]+)*/gu)) {
    for (const term of termsOfWord(word)) terms.add(term)
  }
  return terms
}

const termsOfWord = byWord((word: string): string[] =>
  (word.includes('-') ? [word, ...word.split('-')] : [word]).flatMap(part =>
    termsOfPart(part.replace(/'s?$/u, '')),
  ),
)

function termsOfPart(word: string): string[] {
  if (word.length < 2 || common.has(word)) return []
  const topics = word.length < 3 ? [] : (stems.get(word.slice(0, 2)) ?? [])
  return [stemOf(word), ...topics.flatMap(([stem, topic]) => (word.startsWith(stem) ? topic : []))]
}

/** `detained`, `detainees` → `detain`; `quotas` → `quota`. Crude, but alike on both sides. */
function stemOf(word: string): string {
  const plain = word.replace(/(?:ies|es|s)$/u, '').replace(/(?<=.{4})(?:ing|ed|al|ly|ion)$/u, '')
  return plain.length > 6 ? plain.slice(0, 6) : plain
}
