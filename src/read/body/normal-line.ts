/** A line as compared with those of the header. */
export const normalLine = (text: string): string => text.slice(0, 200).replace(/\s+/g, ' ').toUpperCase()
