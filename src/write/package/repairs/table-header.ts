/** Says that the first row is the header (#1299). */
export function repairTableHeader(table: string): string {
  return table.replace('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
}
