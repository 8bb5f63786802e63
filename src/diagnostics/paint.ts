const codes = { bold: '1', dim: '2', red: '31', yellow: '33', cyan: '36' } as const

/** Paints text for a terminal; leaves it as it is where colour is off. */
export type Paint = (style: keyof typeof codes, text: string) => string

export const painter = (color: boolean): Paint =>
  color ? (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m` : (_, text) => text
