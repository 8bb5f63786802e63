import { parsePoints } from './parse-points.ts'

/**
 * The Markdown product: what the template made, with the banner on top and at the bottom and the authority block
 * under the title. Inserted by position; everything else stays letter for letter.
 */
export function pointsMarkdown(
  markdown: string,
  { banner, block }: { banner: string; block: string[] },
): string {
  const { front, body, tree } = parsePoints(markdown)
  const title = tree.children.find(node => node.type === 'heading' && node.depth === 1)
  const cut = title?.position?.end.offset ?? 0
  const head = body.slice(0, cut).trim()
  const parts = [
    `**${plainly(banner)}**`,
    head,
    block.map(plainly).join('\\\n'),
    body.slice(cut).trim(),
    `**${plainly(banner)}**`,
  ]
  return `${front}${front === '' ? '' : '\n'}${parts.filter(part => part !== '').join('\n\n')}\n`
}

/** Lines that the marking module made, kept from becoming markup. */
const plainly = (line: string): string => line.replace(/[\\*_`[\]<&#|~]/g, '\\$&')
