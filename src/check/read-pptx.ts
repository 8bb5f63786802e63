import { openZipText } from '../opc/open-zip.ts'
import { notesPage } from './notes-page.ts'
import type { Product, ProductPage } from './product.ts'
import { readShapes } from './read-shapes.ts'
import { attribute, scanXml } from './scan-xml.ts'
import { slidePages } from './slide-page.ts'

const wanted =
  /^ppt\/(?:presentation\.xml|_rels\/presentation\.xml\.rels|(?:slides|notesSlides)\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/

/** The slides of a .pptx in their order, each with its notes page; null where the file is none. */
export function readPptx(bytes: Uint8Array): Product | null {
  const parts = openZipText(bytes, wanted)
  const presentation = parts?.get('ppt/presentation.xml')
  if (!parts || presentation === undefined) return null
  const targets = relations(parts.get('ppt/_rels/presentation.xml.rels') ?? '', 'ppt')
  const named = [...scanXml(presentation)].flatMap(piece => {
    const id = piece.type === 'open' && piece.name === 'p:sldId' ? attribute(piece.attributes, 'r:id') : null
    return (id === null ? undefined : targets.get(id)) ?? []
  })
  // PowerPoint lists a slide once; whoever lists one a million times has it read once too.
  const slides = [...new Set(named)]
  const read = slidePages(
    slides.map(path => {
      const xml = parts.get(path) ?? ''
      return { id: /<p:cSld\b[^>]*\sname="([^"]*)"/.exec(xml)?.[1] ?? '', shapes: readShapes(xml) }
    }),
  )
  const pages = slides.flatMap((path, at): ProductPage[] => {
    const notes = [...relations(parts.get(relsOf(path)) ?? '', 'ppt/slides').values()].find(target =>
      target.startsWith('ppt/notesSlides/'),
    )
    const page = read.slice(at, at + 1)
    const name = `notes of slide ${at + 1}`
    return notes === undefined ? page : [...page, notesPage(readShapes(parts.get(notes) ?? ''), name)]
  })
  return pages.length === 0 ? null : { pages }
}

const relsOf = (path: string): string => path.replace(/([^/]+)$/, '_rels/$1.rels')

/** Relationship id → part, of one `.rels`. */
function relations(xml: string, folder: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const piece of scanXml(xml)) {
    if (piece.type !== 'open' || piece.name !== 'Relationship') continue
    const id = attribute(piece.attributes, 'Id')
    const target = attribute(piece.attributes, 'Target')
    if (id !== null && target !== null) found.set(id, resolve(folder, target))
  }
  return found
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path = folder.split('/')
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}
