/** The part of a gold file (`NAME.gold.json`) that scoring of sentences needs. */
export interface Gold {
  principal: string | null
  asks: string[]
  theirPosition: string[]
  watchOuts: string[]
  borderline?: { asks?: string[]; theirPosition?: string[]; watchOuts?: string[] }
  issueSummarySentences?: Record<string, string[]>
}

export const roles = ['raise', 'theirPosition', 'watchOut', 'background'] as const
export type GoldRole = (typeof roles)[number]

const keys = { raise: 'asks', theirPosition: 'theirPosition', watchOut: 'watchOuts' } as const

/** Sentences compare by their letters and figures alone. */
export const squeeze = (text: string): string => text.toLowerCase().replace(/[^0-9a-z]+/gu, '')

/** What the gold says of each sentence, and what a fair reader could say as well. */
export function labelsOf(gold: Gold): { role: Map<string, GoldRole>; fair: Map<string, Set<GoldRole>> } {
  const role = new Map<string, GoldRole>()
  const fair = new Map<string, Set<GoldRole>>()
  for (const name of ['raise', 'theirPosition', 'watchOut'] as const) {
    for (const text of gold[keys[name]] ?? []) if (!role.has(squeeze(text))) role.set(squeeze(text), name)
    for (const text of gold.borderline?.[keys[name]] ?? []) {
      const key = squeeze(text)
      fair.set(key, (fair.get(key) ?? new Set()).add(name))
    }
  }
  return { role, fair }
}
