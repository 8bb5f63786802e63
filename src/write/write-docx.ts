import { Document, Footer, Header, Packer, PageNumber, Paragraph, ShadingType, TextRun } from 'docx'
import type { Sheet } from '../model/pages.ts'
import type { Paper } from '../model/paper.ts'
import { partContent } from './docx/body.ts'
import { withHouseStyle } from './docx/house-style.ts'
import { docxNumbering, docxStyles } from './docx/styles.ts'
import { openPackage } from './package/open-package.ts'
import { corePropertiesXml } from './package/parts/core-properties-xml.ts'
import { zipPackage } from './package/zip-package.ts'

export interface DocxOptions {
  sheet: Sheet
  /** Of the text, points. */
  size: number
  isCard: boolean
  /** Parts of an office's .docx, whose styles, theme and page are taken. */
  reference: ReadonlyMap<string, string> | null
}

/** A Word document to edit: real styles, banner and page number in header and footer. */
export async function writeDocx(paper: Paper, options: DocxOptions): Promise<Uint8Array> {
  const { sheet, size, isCard, reference } = options
  const margin = twips(sheet.margin)
  const width = twips(sheet.width) - 2 * margin
  const block = paper.block.map(
    text => new Paragraph({ style: 'AuthorityBlock', children: [new TextRun(text)] }),
  )
  const document = new Document({
    title: paper.properties.title,
    styles: docxStyles(size, isCard, paper.language),
    numbering: docxNumbering(size),
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(sheet.width), height: twips(sheet.height) },
            margin: {
              top: twips(isCard ? 34 : 62),
              bottom: twips(isCard ? 34 : 62),
              left: margin,
              right: margin,
              header: twips(isCard ? 14 : 28),
              footer: twips(isCard ? 14 : 28),
            },
          },
        },
        headers: { default: new Header({ children: [bannerLine(paper)] }) },
        footers: { default: new Footer({ children: [pageLine(), bannerLine(paper)] }) },
        children: [
          ...paper.parts.flatMap((part, at) =>
            partContent(part, { width, block: at === 0 && !isCard ? block : [], isFirst: at === 0 }),
          ),
          ...notesContent(paper.notes),
          ...(isCard ? block : []),
        ],
      },
    ],
  })
  const parts = openPackage(new Uint8Array(await Packer.toBuffer(document)))
  const { title, author, created } = paper.properties
  const subject = paper.banner.text
  const properties = { title, subject, category: subject, keywords: [], author: author ?? '', created }
  parts.set('docProps/core.xml', corePropertiesXml({ properties, language: paper.language }))
  return zipPackage(reference ? withHouseStyle(parts, reference) : parts)
}

const twips = (points: number): number => Math.round(points * 20)

const bannerLine = ({ banner }: Paper): Paragraph =>
  new Paragraph({
    style: 'ClassificationBanner',
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: banner.fill },
    children: [new TextRun({ text: banner.text, color: banner.color })],
  })

const pageLine = (): Paragraph =>
  new Paragraph({
    style: 'PageNumberLine',
    children: [new TextRun({ children: ['page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })],
  })

const notesContent = (notes: string[]): Paragraph[] =>
  notes.length === 0
    ? []
    : [
        new Paragraph({ style: 'Heading1', children: [new TextRun('Sources')] }),
        ...notes.map(
          (note, at) =>
            new Paragraph({ style: 'AuthorityBlock', children: [new TextRun(`[${at + 1}] ${note}`)] }),
        ),
      ]
