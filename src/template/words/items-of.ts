/** A list as it is, nothing as no items, anything else as one. */
export const itemsOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]
