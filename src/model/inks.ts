/** Colours of printed papers, in every format: each contrasts with white at 4.5:1 or more, but for rules. */
export const inks = {
  text: '1A1A1A',
  heading: '1F3A5F',
  muted: '595959',
  rule: 'A6B1BF',
  said: '1F4E79',
  'if-raised': '4A4A4A',
  avoid: '9B1C1C',
} as const
