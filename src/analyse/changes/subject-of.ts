import type { Brief, Change, Role, Statement } from '../../model/brief.ts'

const byRole: Record<Role, Change['about'] | null> = {
  raise: 'ask',
  ifRaised: 'answer',
  theirPosition: 'position',
  watchOut: 'watchOut',
  background: null,
}

/** What a change is about; null where a principal need not know of it. Null stands for what a cable does not say. */
export function subjectOf(
  { now, before }: { now: Statement | null; before: Statement | null },
  brief: Brief,
  earlier: Brief,
): Change['about'] | null {
  if (now && before && now.marking !== before.marking) return 'marking'
  const role = byRole[(now ?? before)?.role ?? 'background']
  if (role !== null) return role
  if (differ(datesOf(now, brief), datesOf(before, earlier))) return 'date'
  return differ(figuresOf(now, brief), figuresOf(before, earlier)) ? 'figure' : null
}

const differ = (a: string[], b: string[]): boolean => a.join('|') !== b.join('|')

/** Days and months: a year alone is seldom news. */
const datesOf = (one: Statement | null, { timeline }: Brief): string[] =>
  timeline
    .filter(({ statement, precision }) => statement.id === one?.id && precision !== 'year')
    .map(({ iso, text }) => iso ?? text)
    .sort()

const figuresOf = (one: Statement | null, { figures }: Brief): string[] =>
  figures
    .filter(({ statement }) => statement.id === one?.id)
    .map(({ text }) => text)
    .sort()
