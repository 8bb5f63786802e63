import { xmlDeclaration } from './xml-declaration.ts'

/** A part's relations, `rId1` and on: kind (`theme`) and target. */
export function relationsXml(relations: [kind: string, target: string][]): string {
  const base = 'http://schemas.openxmlformats.org'
  const all = relations.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${base}/officeDocument/2006/relationships/${kind}" Target="${target}"/>`,
  )
  return `${xmlDeclaration}<Relationships xmlns="${base}/package/2006/relationships">${all.join('')}</Relationships>`
}
