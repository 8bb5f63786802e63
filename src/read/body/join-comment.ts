import type { CableContent, Section } from '../../model/cable.ts'

/**
 * A comment that runs into its paragraph and has no END COMMENT goes on to the end of the text, where no more than two
 * paragraphs without a heading are left: they are the embassy's opinion, not facts.
 */
export function joinComment(content: CableContent[]): void {
  const sections = content.filter(node => node.type === 'section')
  const [comment, rest] = sections.slice(-2)
  if (comment?.kind !== 'comment' || rest === undefined || rest.heading !== null || isClosed(comment)) return
  const left = rest.children.filter(({ type }) => type === 'paragraph').length
  if (left > 2 || rest.kind === 'biography' || rest.kind === 'logistics') return
  if (content.indexOf(rest) !== content.indexOf(comment) + 1) return
  comment.children.push(...rest.children)
  if (comment.position !== undefined && rest.position !== undefined) comment.position.end = rest.position.end
  content.splice(content.indexOf(rest), 1)
}

const isClosed = ({ children }: Section): boolean =>
  children
    .flatMap(child => (child.type === 'paragraph' ? child.children : [child]))
    .some(({ type }) => type === 'marker')
