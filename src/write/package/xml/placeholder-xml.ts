import type { PlaceholderKey } from '../placeholder-keys.ts'

const sizes: Partial<Record<PlaceholderKey['type'], string>> = {
  ftr: ' sz="quarter"',
  sldNum: ' sz="quarter"',
}

export function placeholderXml({ type, idx }: PlaceholderKey, customPrompt = false): string {
  const index = idx === null ? '' : ` idx="${idx}"`
  return `<p:ph type="${type}"${sizes[type] ?? ''}${index}${customPrompt ? ' hasCustomPrompt="1"' : ''}/>`
}
