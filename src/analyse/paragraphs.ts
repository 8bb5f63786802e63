import type { BriefParagraph, BriefSection } from '../model/brief.ts'
import type { Cable, Paragraph, Section } from '../model/cable.ts'
import { nodesOf } from './identity/nodes.ts'

/** The cable's paragraphs and sections in its order. */
export function paragraphsOf(cable: Cable): { paragraphs: BriefParagraph[]; sections: BriefSection[] } {
  const paragraphs: BriefParagraph[] = []
  const used = new Map<string, number>()
  const sections = nodesOf(cable, 'section').map((section): BriefSection => {
    const own = section.children.filter((child): child is Paragraph => child.type === 'paragraph')
    const first = paragraphs.length
    for (const paragraph of own) {
      const tag = tagOf(paragraph, section)
      const times = (used.get(tag) ?? 0) + 1
      used.set(tag, times)
      paragraphs.push({
        number: paragraph.number,
        tag: times === 1 ? tag : `${tag} (${ordinal(times)})`,
        marking: paragraph.marking,
        section: section.heading,
        blocks: blocksOf(paragraph),
      })
    }
    return {
      heading: section.heading,
      kind: section.kind,
      paragraphs: own.map(({ number }) => number),
      indexes: own.map((_, at) => first + at),
    }
  })
  return { paragraphs, sections }
}

/** `¶4`; a paragraph without a number is called by its section: `Summary`, `Schedule`; before any number `Opening`. */
function tagOf({ number }: Paragraph, { heading, kind }: Section): string {
  if (number !== null) return `¶${number}`
  if (kind === 'summary') return 'Summary'
  const words = (heading ?? '')
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .trim()
    .split(/\s+/u)
    .slice(0, 4)
    .join(' ')
  return words === '' ? 'Text' : words[0]?.toUpperCase() + words.slice(1).toLowerCase()
}

function ordinal(count: number): string {
  const last = count % 100 > 10 && count % 100 < 14 ? 0 : count % 10
  return `${count}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`
}

const blocksOf = (paragraph: Paragraph): BriefParagraph['blocks'] =>
  paragraph.children.flatMap(child =>
    child.type === 'text' || child.type === 'bullet' || child.type === 'quotation' || child.type === 'table'
      ? [
          {
            kind: child.type === 'bullet' ? ('bullet' as const) : ('text' as const),
            marking: child.marking,
            text: child.value,
          },
        ]
      : [],
  )
