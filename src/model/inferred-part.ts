/**
 * What of a date was concluded rather than read, as it is told beside the date: `year inferred` for `January 9`,
 * `day inferred` for `tonight`; nothing where all stands in the text.
 */
export const inferredPart = ({ text, inferred }: { text: string | null; inferred: boolean }): string =>
  inferred ? `${/\d/.test(text ?? '') ? 'year' : 'day'} inferred` : ''
