/**
 * `<p:notesMasterIdLst>` stands before `<p:sldIdLst>` in the schema; PptxGenJS writes it behind. With a theme of
 * its own for the notes master the right order opens well, as in pandoc's decks (#1443).
 */
export function repairNotesMasterOrder(presentation: string): string {
  return presentation.replace(
    /(<p:sldIdLst>.*?<\/p:sldIdLst>)(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)/s,
    '$2$1',
  )
}
