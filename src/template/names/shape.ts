/** What a name in a template stands for, as far as it can be known before rendering. */
export type Shape =
  | { kind: 'text' }
  | { kind: 'number' }
  | { kind: 'flag' }
  | { kind: 'list'; of: Shape }
  | { kind: 'fields'; fields: Record<string, Field> }
  /** A value that only rendering can tell; names within it are not checked. */
  | { kind: 'unknown' }

export interface Field {
  /** One sentence for template authors. */
  about: string
  shape: Shape
}

export const text: { kind: 'text' } = { kind: 'text' }
export const number: { kind: 'number' } = { kind: 'number' }
export const flag: { kind: 'flag' } = { kind: 'flag' }
export const unknown: { kind: 'unknown' } = { kind: 'unknown' }
export const listOf = <S extends Shape>(of: S): { kind: 'list'; of: S } => ({ kind: 'list', of })
export const fieldsOf = <F extends Record<string, Field>>(fields: F): { kind: 'fields'; fields: F } => ({
  kind: 'fields',
  fields,
})
