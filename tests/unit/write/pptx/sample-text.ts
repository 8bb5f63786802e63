import type { BoxStyle, LevelStyle, Run, StyledParagraph, TextParagraph } from '../../../../src/model/deck.ts'

export const plainStyle: BoxStyle = {
  anchor: 'top',
  inset: { left: 7.2, top: 3.6, right: 7.2, bottom: 3.6 },
  fill: null,
  line: null,
}

export const bodyLevel: LevelStyle = {
  size: 18,
  color: 'text',
  bold: false,
  font: 'body',
  align: 'left',
  lineSpacing: 1,
  spaceBefore: 6,
  indent: 16,
  bullet: '•',
}

export const subLevel: LevelStyle = { ...bodyLevel, size: 16, indent: 32, bullet: '–' }
export const titleLevel: LevelStyle = {
  ...bodyLevel,
  size: 28,
  color: 'heading',
  bold: true,
  font: 'heading',
  indent: 0,
  bullet: null,
}
export const smallLevel: LevelStyle = {
  ...bodyLevel,
  size: 11,
  color: 'muted',
  indent: 0,
  bullet: null,
  spaceBefore: 0,
}
export const bannerLevel: LevelStyle = { ...smallLevel, bold: true, align: 'center', color: 'FFFFFF' }
export const plainLevel: LevelStyle = { ...bodyLevel, indent: 0, bullet: null }

export function run(text: string, more: Partial<Run> = {}): Run {
  return { text, bold: null, italic: null, size: null, color: null, slide: null, ...more }
}

export function paragraph(runs: (Run | string)[], more: Partial<TextParagraph> = {}): TextParagraph {
  return { level: 0, bullet: true, runs: runs.map(r => (typeof r === 'string' ? run(r) : r)), ...more }
}

export function styled(
  style: LevelStyle,
  runs: (Run | string)[],
  more: Partial<TextParagraph> = {},
): StyledParagraph {
  return { ...paragraph(runs, more), style }
}
