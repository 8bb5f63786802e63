import type { PhrasingContent } from 'mdast'

/** The words of a line without their markup; a hard break is `\n`. */
export const plainPhrasing = (nodes: PhrasingContent[]): string =>
  nodes
    .map(plain)
    .join('')
    .replace(/(?<![ \t])[ \t]*\n[ \t]*/g, '\n')
    .trim()

function plain(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(/\r?\n/g, ' ')
    case 'inlineCode':
      return node.value
    case 'break':
      return '\n'
    case 'html':
      return /^<br\s*\/?>$/i.test(node.value) ? '\n' : ''
    case 'image':
    case 'imageReference':
      return node.alt ?? ''
    case 'link': {
      const words = node.children.map(plain).join('')
      return words === node.url || words === '' ? node.url : `${words} (${node.url})`
    }
    default:
      return 'children' in node ? node.children.map(plain).join('') : ''
  }
}
