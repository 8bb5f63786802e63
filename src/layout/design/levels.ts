import type { LevelStyle } from '../../model/deck.ts'
import type { Theme } from '../theme.ts'

/** Styles of paragraphs, by what they are. */
export interface Levels {
  cover: LevelStyle
  title: LevelStyle
  subtitle: LevelStyle
  kicker: LevelStyle
  /** Of a block; points stand one level below it. */
  heading: LevelStyle
  point: LevelStyle
  subpoint: LevelStyle
  /** Points of a slide with few of them. */
  lead: LevelStyle
  subLead: LevelStyle
  label: LevelStyle
  /** Of the watch-out band. */
  bandHeading: LevelStyle
  small: LevelStyle
  /** Paragraphs of the source: their number, their text, their points. */
  sourceTag: LevelStyle
  source: LevelStyle
  sourcePoint: LevelStyle
  figure: LevelStyle
  caption: LevelStyle
  columnHead: LevelStyle
  cell: LevelStyle
}

export function levelsOf({ sizes, spacing }: Theme): Levels {
  const plain: LevelStyle = {
    size: sizes.body,
    color: 'text',
    bold: false,
    font: 'body',
    align: 'left',
    lineSpacing: spacing.line,
    spaceBefore: spacing.paragraph,
    indent: 0,
    bullet: null,
  }
  const strong: LevelStyle = { ...plain, bold: true, font: 'heading', color: 'heading', spaceBefore: 0 }
  const point: LevelStyle = { ...plain, indent: spacing.indent, bullet: '•' }
  const subpoint: LevelStyle = {
    ...point,
    indent: 2 * spacing.indent,
    bullet: '–',
    spaceBefore: spacing.paragraph / 2,
  }
  const lead = { size: sizes.lead, spaceBefore: spacing.paragraph * 1.5 }
  return {
    cover: { ...strong, size: sizes.cover, lineSpacing: spacing.title },
    title: { ...strong, size: sizes.title, lineSpacing: spacing.title },
    subtitle: { ...plain, size: sizes.lead },
    kicker: { ...strong, size: sizes.heading, color: 'accent' },
    heading: { ...strong, size: sizes.heading, spaceBefore: spacing.paragraph * 1.75 },
    point,
    subpoint,
    lead: { ...point, ...lead },
    subLead: { ...subpoint, size: sizes.body },
    label: { ...strong, size: sizes.body },
    bandHeading: { ...strong, size: sizes.heading, color: 'watchOut' },
    small: { ...plain, size: sizes.tag, color: 'muted', spaceBefore: 2 },
    sourceTag: { ...strong, size: sizes.floor, color: 'accent', spaceBefore: spacing.paragraph * 1.5 },
    source: { ...plain, size: sizes.floor, spaceBefore: spacing.paragraph / 4 },
    sourcePoint: { ...point, size: sizes.floor, spaceBefore: spacing.paragraph / 4 },
    figure: { ...strong, size: sizes.figure, color: 'accent', lineSpacing: spacing.title },
    caption: { ...plain, size: sizes.floor, spaceBefore: 4 },
    columnHead: { ...strong, size: sizes.heading },
    cell: { ...plain, size: sizes.floor, spaceBefore: 2 },
  }
}
