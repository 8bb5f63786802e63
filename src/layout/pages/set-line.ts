import { contrast } from '../../marking/banner-color.ts'
import type { MeasuredParagraph } from '../../measure/text-height.ts'
import type { LevelStyle, Run, StyledParagraph, TextParagraph } from '../../model/deck.ts'
import type { CheckedLine } from '../../trust/checked.ts'
import type { Design } from '../design/design.ts'
import type { Theme } from '../theme.ts'

/** A paragraph of a placeholder together with the style that it inherits there, to measure it by. */
export interface SetParagraph extends MeasuredParagraph {
  paragraph: TextParagraph
}

export interface Setting {
  style: LevelStyle
  /** Of the paragraph in its placeholder. */
  level: number
  bullet: boolean
  /** Where it differs from the style's. */
  size?: number | null
  color?: LevelStyle['color'] | null
}

/** Keeps a tag with the last word: alone on a line it would look lost. */
const noBreak = '\u00A0'

/**
 * A line with its mark in front and its tags behind, both small and quiet: `(C) Canada prefers ... [¶3]`. The same
 * line in the same setting is the same object: it is tried on many pages, and measured once.
 */
export function setLine(line: CheckedLine, setting: Setting, design: Design): SetParagraph {
  const known = design.memo.get(line) ?? []
  const found = known.find(one => isSame(one.setting, setting))
  if (found) return found.set
  const set = setAnew(line, setting, design)
  design.memo.set(line, [...known, { setting, set }])
  return set
}

const isSame = (a: Setting, b: Setting): boolean =>
  a.style === b.style &&
  a.level === b.level &&
  a.bullet === b.bullet &&
  a.size === b.size &&
  a.color === b.color

function setAnew(line: CheckedLine, setting: Setting, design: Design): SetParagraph {
  const { style, level, bullet } = setting
  const size = setting.size === style.size ? null : (setting.size ?? null)
  const quiet = quietRun(style, design)
  const added = line.origin === 'added'
  const words = line.words.map(word => ({
    ...plainRun,
    text: word.text,
    bold: word.bold && !style.bold ? true : null,
    italic: word.italic || added ? true : null,
    size,
    color: wordColor(line, word.italic, setting),
  }))
  const runs = [
    ...(line.mark === null ? [] : [{ ...quiet, text: `(${line.mark}) ` }]),
    ...words,
    ...tagRuns(line, quiet, design),
  ]
  return { paragraph: { level, bullet, runs }, runs, style }
}

/** ` [¶1, ¶3]`; where the deck holds the paragraphs, each tag leads to its own. */
function tagRuns({ tags, sources }: CheckedLine, quiet: Run, { links }: Design): Run[] {
  if (tags.length === 0) return []
  const printed = tags.map((tag, at) => {
    const source = sources.find(one => one.tag === tag)
    const text = `${at === 0 ? '[' : ''}${tag.replaceAll(' ', noBreak)}${at === tags.length - 1 ? ']' : ','}`
    return { ...quiet, text, slide: (source && links.get(source.paragraph)) ?? null }
  })
  if (printed.every(({ slide }) => slide === null))
    return [{ ...quiet, text: noBreak + printed.map(({ text }) => text).join(' ') }]
  return printed.flatMap((run, at) => [{ ...quiet, text: at === 0 ? noBreak : ' ' }, run])
}

/** The same for a shape or cell, which inherits nothing. */
export function styledLine(line: CheckedLine, style: LevelStyle, design: Design): StyledParagraph {
  const { paragraph } = setLine(line, { style, level: 0, bullet: false }, design)
  return { ...paragraph, style }
}

/** An office's own line and a gap in the source look like neither statement nor advice. */
function wordColor(line: CheckedLine, italic: boolean, { color }: Setting): Run['color'] {
  if (line.origin === 'added') return 'staff'
  return italic && line.mark === null ? 'muted' : (color ?? null)
}

export const plainRun: Run = { text: '', bold: null, italic: null, size: null, color: null, slide: null }

/** On a ground of its own, as an office's title may have one, what is quiet has the colour of the rest. */
export const quietColor = ({ color }: LevelStyle, { colors }: Theme): LevelStyle['color'] =>
  /^[0-9A-F]{6}$/.test(color) && contrast(color, colors.background) < 3 ? color : 'muted'

/** Marks and tags: two thirds of the text's size, never under the smallest of the scale. */
function quietRun(style: LevelStyle, { theme }: Design): Run {
  const size = Math.max(theme.sizes.tag, Math.round(style.size * 0.66))
  return { ...plainRun, size, color: quietColor(style, theme), bold: style.bold ? false : null }
}
