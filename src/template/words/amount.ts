/** A number, or how many entries a list has. */
export const amount = (value: unknown): number => (Array.isArray(value) ? value.length : Number(value))
