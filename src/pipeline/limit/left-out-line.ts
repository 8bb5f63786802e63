import type { LeftOut } from './limit-cable.ts'

/** What the terminal says of a limited version: `Left out above (C): 19 portions (Summary 1, Iran 2), 9 headings.` */
export function leftOutLine({ portions, headings, subject, header }: LeftOut, level: string): string {
  const total = portions.reduce((sum, { count }) => sum + count, 0)
  const where = portions.map(({ section, count }) => `${section ?? 'no heading'} ${count}`).join(', ')
  const parts = [
    ...(total === 0 ? [] : [`${counted(total, 'portion')} (${where})`]),
    ...(headings === 0 ? [] : [counted(headings, 'heading')]),
    ...(subject ? ['the subject'] : []),
    ...(header ? ['unmarked header fields'] : []),
  ]
  return `Left out above (${level}): ${parts.length === 0 ? 'nothing' : parts.join(', ')}.`
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`
