import type { Fact, Meeting } from '../../model/brief.ts'

/** What differs in whom, when and where: pairs of now and before. */
export function compareMeetings(now: Meeting, before: Meeting): [now: Fact, before: Fact][] {
  const pairs: [Fact, Fact, same: boolean][] = [
    [now.counterpart, before.counterpart, isSame(now.counterpart.name, before.counterpart.name)],
    [now.date, before.date, isSame(now.date.iso, before.date.iso)],
    [now.place, before.place, false],
    [now.principal, before.principal, false],
  ]
  return pairs.flatMap(([is, was, same]) =>
    same || (is.text ?? '').toUpperCase() === (was.text ?? '').toUpperCase() ? [] : [[plain(is), plain(was)]],
  )
}

const isSame = (a: string | null, b: string | null): boolean => a !== null && a === b
const plain = ({ text, marking, sources }: Fact): Fact => ({ text, marking, sources })
