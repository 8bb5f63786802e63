/** `Secretary Rumsfeld` → `secretary`, `secretary rumsfeld`, `rumsfeld`; `CODEL Whitfield` → `delegation`, `members` too. */
export function visitorForms(principal: string | null): string[] {
  if (!principal) return ['secretary']
  const words = principal
    .toLowerCase()
    .replace(/^the /u, '')
    .replaceAll(/[^\p{L}\s'-]/gu, '')
    .split(/\s+/u)
    .filter(Boolean)
  const name = words.at(-1) ?? ''
  const of = words.indexOf('of')
  const title = /^(?:secretary|president|general|director|chairman)$/u.test(name)
    ? name
    : words.slice(0, -1).at(-1)
  const forms = [principal.toLowerCase(), name]
  if (of > 0) forms.push(words.slice(0, of).join(' '))
  for (const known of visitors) if (words.join(' ').includes(known)) forms.push(known)
  if (title && visitors.includes(title)) forms.push(title)
  if (words.some(word => /^(?:co|staff)del$/u.test(word)))
    forms.push(
      'delegation',
      'chairman',
      'members',
      'codel',
      'congressman',
      'senator',
      'member',
      'representative',
    )
  return forms.filter(form => form.length > 2)
}

const visitors = [
  'deputy secretary',
  'under secretary',
  'assistant secretary',
  'vice president',
  'secretary',
  'admiral',
  'general',
  'director',
  'administrator',
  'chairman',
  'ambassador',
  'attorney general',
  'representative',
]
