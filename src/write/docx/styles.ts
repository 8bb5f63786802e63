import { AlignmentType, BorderStyle, type IStylesOptions, LevelFormat, LineRuleType } from 'docx'
import { inks } from '../../model/inks.ts'

/** Names of numberings. */
export const bullets = 'bullets'
export const numbers = 'numbers'

const half = (points: number): number => Math.round(points * 2)
const twips = (points: number): number => Math.round(points * 20)

/** Styles that an office knows by name, with ours for what Word has no name for. Nothing is formatted beside them. */
export function docxStyles(size: number, isCard: boolean, language: string): IStylesOptions {
  const space = (factor: number) => twips(size * factor * (isCard ? 0.45 : 1))
  const heading = (factor: number, before: number) => ({
    run: { size: half(size * factor), bold: true, color: inks.heading, font: 'Calibri' },
    paragraph: { keepNext: true, keepLines: true, spacing: { before: space(before), after: space(0.25) } },
  })
  const listed = { basedOn: 'Normal', quickFormat: true }
  const spacing = { after: space(0.35) }
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: half(size), language: { value: language } },
        paragraph: { spacing: { after: space(0.35), line: isCard ? 245 : 264, lineRule: LineRuleType.AUTO } },
      },
      title: heading(isCard ? 1.2 : 1.7, 0),
      heading1: heading(isCard ? 1.05 : 1.3, 1.2),
      heading2: heading(1.05, 0.7),
    },
    paragraphStyles: [
      { id: 'ListBullet', name: 'List Bullet', ...listed, paragraph: { spacing } },
      { id: 'ListNumber', name: 'List Number', ...listed, paragraph: { spacing } },
      {
        id: 'WordsToBeSaid',
        name: 'Words to Be Said',
        ...listed,
        run: { size: half(size * 1.12) },
        paragraph: {
          spacing,
          border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: inks.said } },
        },
      },
      {
        id: 'RoomToWrite',
        name: 'Room to Write',
        ...listed,
        paragraph: {
          spacing: { before: space(0.6), after: space(0.6) },
          indent: { left: twips(size * 1.15) },
          border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: inks.rule } },
        },
      },
      {
        id: 'FieldName',
        name: 'Field Name',
        ...listed,
        run: { bold: true, color: inks.muted },
      },
      {
        id: 'AuthorityBlock',
        name: 'Authority Block',
        ...listed,
        run: { size: half(Math.max(7.5, Math.min(9, size * 0.7))), color: inks.muted },
        paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO }, keepLines: true },
      },
      {
        id: 'ClassificationBanner',
        name: 'Classification Banner',
        basedOn: 'Normal',
        run: { bold: true, size: half(isCard ? 10 : 11) },
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO },
        },
      },
      {
        id: 'PageNumberLine',
        name: 'Page Number Line',
        basedOn: 'Normal',
        run: { size: half(isCard ? 8 : 9), color: inks.muted },
        paragraph: {
          alignment: AlignmentType.RIGHT,
          spacing: { before: 0, after: twips(2), line: 240, lineRule: LineRuleType.AUTO },
        },
      },
    ],
    characterStyles: [
      { id: 'PortionMark', name: 'Portion Mark', basedOn: 'DefaultParagraphFont', quickFormat: true },
      {
        id: 'SourceTag',
        name: 'Source Tag',
        basedOn: 'DefaultParagraphFont',
        quickFormat: true,
        run: { size: half(size * 0.82), color: inks.muted },
      },
    ],
  }
}

/** Bullets and numbers, three levels deep. */
export function docxNumbering(size: number) {
  const levels = [0, 1, 2]
  const style = (level: number) => ({
    paragraph: { indent: { left: twips(size * 1.15 * (level + 1)), hanging: twips(size * 1.15) } },
  })
  return {
    config: [
      {
        reference: bullets,
        levels: levels.map(level => ({
          level,
          format: LevelFormat.BULLET,
          text: level === 0 ? '•' : '–',
          alignment: AlignmentType.LEFT,
          style: style(level),
        })),
      },
      {
        reference: numbers,
        levels: levels.map(level => ({
          level,
          format: LevelFormat.DECIMAL,
          text: `%${level + 1}.`,
          alignment: AlignmentType.LEFT,
          style: style(level),
        })),
      },
    ],
  }
}
