import { openPackage } from '../open-package.ts'
import type { Package } from '../package.ts'
import { textPart } from '../text-part.ts'
import { zipPackage } from '../zip-package.ts'

const table = 'xl/tables/table1.xml'

/**
 * The workbooks behind the charts. PptxGenJS dates them by the clock, in their properties and in their zip;
 * leaves in each a table that no sheet shows, over a range that Excel cannot read (`A1:C4'`); and gives empty
 * cells an empty number.
 */
export function repairWorkbooks(parts: Package, created: string): void {
  for (const [name, content] of parts) {
    if (!name.endsWith('.xlsx') || typeof content === 'string') continue
    const workbook = openPackage(content)
    workbook.delete(table)
    workbook.delete('xl/worksheets/_rels/sheet1.xml.rels')
    edit(workbook, '[Content_Types].xml', xml =>
      xml.replace(new RegExp(`<Override PartName="/${table}"[^>]*/>`), ''),
    )
    edit(workbook, 'xl/worksheets/sheet1.xml', xml => xml.replace(/<c r="[A-Z]+\d+"><v><\/v><\/c>/g, ''))
    edit(workbook, 'docProps/core.xml', xml => xml.replace(/>\d{4}-\d\d-\d\dT[\d:.]+Z</g, `>${created}<`))
    parts.set(name, zipPackage(workbook))
  }
}

function edit(workbook: Package, name: string, change: (xml: string) => string): void {
  workbook.set(name, change(textPart(workbook, name)))
}
