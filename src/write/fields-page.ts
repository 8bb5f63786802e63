/** One name that a template may use. */
interface FieldLine {
  name: string
  depth: number
  kind: string
  about: string
  value: string | null
}

/**
 * The names as lines, each `name = value` where a cable gave one, and what it is.
 *
 *     meeting.counterpart.name = John McCallum
 *     issues (list): The subjects of the meeting, in the cable's order. 3 entries
 *       {{#each issues}}
 *       title = IRAQ
 */
export function fieldsPage(fields: FieldLine[], withValues: boolean, width: number): string {
  const lines = fields.flatMap((field, at) => {
    const { name, depth, kind, about, value } = field
    const pad = '    '.repeat(depth)
    const known = withValues && kind !== 'group' && kind !== 'list'
    const head = `${pad}${name}${known ? ` = ${value ?? '(nothing)'}` : ''}`
    const count = withValues && kind === 'list' && value !== null ? ` Here: ${value}.` : ''
    const kindWord = kind === 'list' ? 'List. ' : kind === 'group' ? 'Group. ' : ''
    const said = known ? [] : [`${pad}    ${kindWord}${about}${count}`]
    const opens = fields[at + 1]?.depth === depth + 1 ? [`${pad}    within {{#each ${name}}}:`] : []
    return [cut(head, width), ...said.map(line => cut(line, width)), ...opens]
  })
  return `${lines.join('\n')}\n`
}

const cut = (line: string, width: number): string =>
  line.length <= width ? line : `${line.slice(0, width - 1)}…`
