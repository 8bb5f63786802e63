/** What a comment says: directives, or speaker notes. */
export interface Comment {
  directives: { name: string; value: string }[]
  notes: string[]
}

const directive = /^[ \t]*_([a-z-]+)[ \t]*:[ \t]*(.*?)[ \t]*$/i

/** `_class: issue` lines are directives, one or several to a comment; a comment without any is speaker notes. */
export function readComment(inside: string): Comment {
  const lines = inside.split(/\r?\n/)
  const directives = lines.flatMap(line => {
    const found = directive.exec(line)
    return found ? [{ name: (found[1] ?? '').toLowerCase(), value: unquote(found[2] ?? '') }] : []
  })
  const notes = directives.length > 0 ? [] : lines.map(line => line.trim()).filter(Boolean)
  return { directives, notes }
}

const unquote = (value: string): string => value.replace(/^(["'])(.*)\1$/, '$2')
