import type { CheckedSlide } from '../../trust/checked.ts'

export const slideClasses = [
  'title',
  'summary',
  'meeting',
  'counterpart',
  'issue',
  'figures',
  'timeline',
  'chart',
  'table',
  'points',
  'text',
  'sources',
] as const

export type SlideClass = (typeof slideClasses)[number]

export const isSlideClass = (name: string | null): name is SlideClass =>
  slideClasses.some(known => known === name)

/** Filled with the paragraphs that the deck draws on. */
export const isOfSources = (slide: CheckedSlide): boolean => slide.class === 'sources'

/** The class of a slide that names none: by its blocks, its table, or as the deck's opening. */
export function chooseClass(slide: CheckedSlide, isFirst: boolean): SlideClass {
  if (isSlideClass(slide.class)) return slide.class
  const names = new Set(slide.blocks.map(block => block.name))
  if (names.has('position') || names.has('watch-out')) return 'issue'
  if (names.has('raise') || names.has('if-raised') || names.has('avoid')) return 'points'
  const content = slide.blocks.flatMap(block => block.content)
  if (content.some(item => item.type === 'table')) {
    const header = content.find(item => item.type === 'table')?.header ?? []
    return header.every(cell => cell.words.length === 0) ? 'meeting' : 'table'
  }
  const isBare = content.length <= 4 && content.every(item => item.type === 'line' && !item.bullet)
  return isFirst && isBare ? 'title' : 'text'
}
