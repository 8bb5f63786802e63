import type { Nodes } from 'mdast'

/** All the text below a node, however deep it lies. */
export function textWithin(node: Nodes): string {
  const texts: string[] = []
  const waiting: Nodes[] = [node]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if ('value' in next) texts.push(next.value)
    if ('children' in next) waiting.push(...[...next.children].reverse())
  }
  return texts.join(' ')
}
