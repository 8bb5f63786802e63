import { createHash } from 'node:crypto'
import type { Slide } from '../../../model/deck.ts'
import { escapeXml } from '../xml/escape-xml.ts'

/**
 * Sections of the slide sorter, each a run of neighbouring slides. PptxGenJS gives random lower-case ids, which
 * the schema of the extension forbids, and puts slides without a section into one named `Default-1`.
 */
export function repairSections(presentation: string, slides: Slide[]): string {
  const list = sectionListXml(slides)
  if (list === null) return presentation
  const extension = `<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}">${list}</p:ext></p:extLst>`
  return presentation.replace('</p:presentation>', () => `${extension}</p:presentation>`)
}

/** `<p14:sectionLst>`; null where no slide stands in a section. */
export function sectionListXml(slides: Slide[]): string | null {
  const sections = sectionsOf(slides)
  if (sections.length === 0) return null
  const list = sections.map(({ name, numbers }, index) => {
    const ids = numbers.map(number => `<p14:sldId id="${255 + number}"/>`).join('')
    return `<p14:section name="${escapeXml(name)}" id="${sectionId(name, index)}"><p14:sldIdLst>${ids}</p14:sldIdLst></p14:section>`
  })
  return (
    '<p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">' +
    `${list.join('')}</p14:sectionLst>`
  )
}

interface Section {
  name: string
  /** Slides from 1; PptxGenJS numbers their ids from 256. */
  numbers: number[]
}

/** A slide without a section belongs to the one before; PowerPoint's own name stands for none at all. */
function sectionsOf(slides: Slide[]): Section[] {
  if (slides.every(slide => slide.section === null)) return []
  const sections: Section[] = []
  slides.forEach(({ section }, index) => {
    const current = sections.at(-1)
    if (current !== undefined && (section === null || section === current.name))
      current.numbers.push(index + 1)
    else sections.push({ name: section ?? 'Default Section', numbers: [index + 1] })
  })
  return sections
}

/** `{8-4-4-4-12}` in capitals, from the name and place: the same deck has the same ids. */
function sectionId(name: string, index: number): string {
  const hex = createHash('sha256').update(`${index} ${name}`).digest('hex').toUpperCase()
  const cuts = [0, 8, 12, 16, 20, 32]
  return `{${cuts
    .slice(1)
    .map((end, part) => hex.slice(cuts[part], end))
    .join('-')}}`
}
