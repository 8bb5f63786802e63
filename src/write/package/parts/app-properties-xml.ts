import type { Deck, Slide } from '../../../model/deck.ts'
import { escapeXml } from '../xml/escape-xml.ts'
import { xmlDeclaration } from '../xml/xml-declaration.ts'

/** `docProps/app.xml` with the deck's fonts, theme, slide titles and counts; PptxGenJS writes `Slide 1`, 0 words. */
export function appPropertiesXml(deck: Deck): string {
  const fonts = [...new Set([deck.theme.fonts.heading, deck.theme.fonts.body])]
  const groups: [string, string[]][] = [
    ['Fonts Used', fonts],
    ['Theme', [deck.theme.name]],
    ['Slide Titles', deck.slides.map(slide => slide.title)],
  ]
  const heads = groups.map(
    ([name, list]) =>
      `<vt:variant><vt:lpstr>${name}</vt:lpstr></vt:variant><vt:variant><vt:i4>${list.length}</vt:i4></vt:variant>`,
  )
  const names = groups.flatMap(([, list]) => list.map(name => `<vt:lpstr>${escapeXml(name)}</vt:lpstr>`))
  const paragraphs = deck.slides.flatMap(slideTexts)
  const words = paragraphs.reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0)
  return (
    `${xmlDeclaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" ` +
    'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
    `<TotalTime>0</TotalTime><Words>${words}</Words><Application>Microsoft Office PowerPoint</Application>` +
    `<PresentationFormat>${format(deck.size)}</PresentationFormat><Paragraphs>${paragraphs.length}</Paragraphs>` +
    `<Slides>${deck.slides.length}</Slides><Notes>${deck.slides.length}</Notes><HiddenSlides>0</HiddenSlides>` +
    '<MMClips>0</MMClips><ScaleCrop>false</ScaleCrop>' +
    `<HeadingPairs><vt:vector size="${heads.length * 2}" baseType="variant">${heads.join('')}</vt:vector></HeadingPairs>` +
    `<TitlesOfParts><vt:vector size="${names.length}" baseType="lpstr">${names.join('')}</vt:vector></TitlesOfParts>` +
    '<LinksUpToDate>false</LinksUpToDate><SharedDoc>false</SharedDoc><HyperlinksChanged>false</HyperlinksChanged>' +
    '<AppVersion>16.0000</AppVersion></Properties>'
  )
}

function slideTexts(slide: Slide): string[] {
  return slide.shapes
    .flatMap(shape => {
      if (shape.type === 'table') return shape.rows.flatMap(row => row.cells.flatMap(cell => cell.paragraphs))
      return shape.type === 'placeholder' || shape.type === 'shape' ? shape.paragraphs : []
    })
    .map(paragraph => paragraph.runs.map(run => run.text).join(''))
    .filter(text => text.trim() !== '')
}

/** PowerPoint's names of its common sizes (points). */
function format({ width, height }: Deck['size']): string {
  const ratio = width / height
  if (Math.abs(ratio - 16 / 9) < 0.01) return 'Widescreen'
  if (Math.abs(ratio - 4 / 3) < 0.01) return 'On-screen Show (4:3)'
  return 'Custom'
}
