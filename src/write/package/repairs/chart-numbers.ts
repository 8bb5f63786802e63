import type { Package } from '../package.ts'

const numbered = /(chart|Worksheet)(\d+)\.(xml|xlsx)/g

/** PptxGenJS counts charts through the whole process, so a second deck starts at `chart2`: count anew. */
export function repairChartNumbers(parts: Package): void {
  const old = [...parts.keys()]
    .flatMap(name => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? [])
    .sort((a, b) => Number(a) - Number(b))
  const renumber = (text: string) =>
    text.replace(
      numbered,
      (_all, kind: string, number: string, ending: string) => `${kind}${old.indexOf(number) + 1}.${ending}`,
    )
  for (const [name, content] of [...parts]) {
    const isChart = name.startsWith('ppt/charts/') || name.startsWith('ppt/embeddings/')
    const named = isChart ? renumber(name) : name
    const refers = typeof content === 'string' && name.endsWith('.rels')
    parts.delete(name)
    parts.set(named, refers ? renumber(content) : content)
  }
}
