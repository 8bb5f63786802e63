import type { Changes, Fact } from '../../model/brief.ts'
import { wrapped } from './wrapped.ts'

/** What is new, changed and gone since an earlier cable; the few words that differ stand first. */
export function changeLines({ compared, ...changes }: Changes, width: number): string[] {
  if (!compared) return []
  const line = (sign: string, { text, marking, sources }: Fact): string[] =>
    wrapped(`(${marking}) ${text} [${sources.map(({ tag }) => tag).join(', ')}]`, sign, width)
  const lines = [
    ...changes.new.flatMap(({ now }) => line('+ ', now)),
    ...changes.changed.flatMap(({ now, before }) => [...line('- ', before), ...line('+ ', now)]),
    ...changes.gone.flatMap(({ before }) => line('- ', before)),
  ]
  return lines.length > 0 ? lines : ['No ask, position, date, figure or mark differs.']
}
