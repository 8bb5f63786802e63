import type { Cable, Paragraph } from '../../../src/model/cable.ts'
import { readCable } from '../../../src/read/read-cable.ts'

/** A tree as short lines: `S issue IRAQ`, `P 3 (C)`, `  text ...`, `  -- bullet ...`, so that a test shows it whole. */
export function sketch(source: string): string[] {
  return sketchOf(readCable(source).value)
}

export function sketchOf(cable: Cable): string[] {
  return cable.children.flatMap(node => {
    if (node.type === 'signature') return [`signed ${node.value}`]
    if (node.type === 'unparsed') return [`? ${node.value}`]
    if (node.type !== 'section') return []
    const head = `S ${node.kind} ${node.heading ?? '-'}${node.headingMarking === null ? '' : ` (${node.headingMarking})`}`
    return [
      head,
      ...node.children.flatMap(child => (child.type === 'paragraph' ? paragraphLines(child) : [])),
    ]
  })
}

function paragraphLines(paragraph: Paragraph): string[] {
  const mark = paragraph.marking === null ? '' : ` (${paragraph.marking})`
  return [
    `P ${paragraph.number ?? '-'}${mark}`,
    ...paragraph.children.flatMap(child => {
      const own = 'marking' in child && child.marking !== null ? `(${child.marking}) ` : ''
      if (child.type === 'text') return [`  ${own}${child.value}`]
      if (child.type === 'bullet') return [`  ${' '.repeat(child.depth)}${child.label} ${own}${child.value}`]
      return child.type === 'quotation' || child.type === 'table' ? [`  ${child.type}: ${child.value}`] : []
    }),
  ]
}
