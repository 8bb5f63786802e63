import type { CableFacts } from '../../model/brief.ts'

/** `(ref. A)`, `refs A and C`, `REF B, C AND D`, `reftel`, `reftels`. */
const mention =
  /\bref(?:s|tels?)?\b\.?(?:\s*\(?(?<labels>[A-Z]\b(?:\)?(?:\s*(?:,|and|&|\/|-|through)\s*)+\(?[A-Z]\b)*))?/gi

/** Ids of the references that a sentence names, each once, in the order of the text. */
export function referencesIn(text: string, references: CableFacts['references']): string[] {
  const found = new Set<string>()
  for (const match of text.matchAll(mention)) {
    const labels = match.groups?.labels
    if (labels !== undefined && /^[A-Z]/u.test(labels)) {
      for (const id of labelled(labels, references)) found.add(id)
    } else if (/^reftel/i.test(match[0])) {
      const all = /^reftels/i.test(match[0]) ? references : references.slice(0, 1)
      for (const { id } of all) found.add(id)
    } else for (const { id } of references) if (text.includes(id)) found.add(id)
  }
  return [...found]
}

/** `A and C`: those two; `A-C`, `A through C`: the run. */
function labelled(labels: string, references: CableFacts['references']): string[] {
  const run = /^([A-Z])\)?\s*(?:-|through)\s*\(?([A-Z])$/i.exec(labels)
  const letters: string[] = labels.toUpperCase().match(/\b[A-Z]\b/gu) ?? []
  const named = (label: string): boolean =>
    run
      ? label >= (run[1] ?? '').toUpperCase() && label <= (run[2] ?? '').toUpperCase()
      : letters.includes(label)
  return references.filter(({ label }) => label !== null && named(label.toUpperCase())).map(({ id }) => id)
}
