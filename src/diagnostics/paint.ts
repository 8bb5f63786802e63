const codes = { bold: '1', dim: '2', red: '31', yellow: '33', cyan: '36' } as const

/** Paints text for a terminal; leaves it as it is where colour is off. */
export type Paint = (style: keyof typeof codes, text: string) => string

export const painter = (color: boolean): Paint =>
  color ? (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m` : (_, text) => text

/** Nothing that a terminal would act on but colours: names of files may hold anything. */
export const printable = (text: string): string =>
  text.replace(/\u001b\[[\d;]*m|[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, found =>
    found.length > 1 ? found : '·',
  )
