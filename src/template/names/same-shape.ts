import type { Shape } from './shape.ts'

/** True where nothing could tell the two apart; what is one and the same object is not looked into. */
export function sameShape(a: Shape, b: Shape): boolean {
  if (a === b) return true
  if (a.kind === 'list' && b.kind === 'list') return sameShape(a.of, b.of)
  if (a.kind !== 'fields' || b.kind !== 'fields') return a.kind === b.kind
  const [left, right] = [Object.entries(a.fields), b.fields]
  return (
    left.length === Object.keys(right).length &&
    left.every(([name, { shape }]) => {
      const other = right[name]?.shape
      return other !== undefined && sameShape(shape, other)
    })
  )
}
