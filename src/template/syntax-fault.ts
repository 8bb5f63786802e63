import type { Position } from 'unist'

interface Fault {
  message: string
  hint: string | null
  place: Position
}

/**
 * What the parser complains about, in plain words. It throws one of
 * `Parse error on line 3:\n...{{#each issues\n--------^\nExpecting 'CLOSE', got 'EOF'`,
 * `Lexical error on line 3. Unrecognized text.\n...`, `each doesn't match if - 3:4`.
 */
export function syntaxFault(error: unknown, source: string): Fault {
  const text = error instanceof Error ? error.message : String(error)
  const open = unclosedBlock(source)
  if (/got 'EOF'/.test(text) && open)
    return {
      message: `The block {{#${open.name}}} is never closed.`,
      hint: `add {{/${open.name}}} where it should end`,
      place: open.place,
    }
  const mismatch = /^(\S+) doesn't match (\S+) - (\d+):(\d+)/.exec(text)
  if (mismatch)
    return {
      message: `The block {{#${mismatch[1]}}} is closed by {{/${mismatch[2]}}}.`,
      hint: `close it with {{/${mismatch[1]}}}, or close the inner block first`,
      place: pointAt(Number(mismatch[3]), Number(mismatch[4]) + 1),
    }
  const opening = source.lastIndexOf('{{')
  if (opening > source.lastIndexOf('}}'))
    return {
      message: 'An expression is never closed.',
      hint: 'close it with }}',
      place: placeAt(source, opening),
    }
  const line = Number(/on line (\d+)/.exec(text)?.[1] ?? / - (\d+):\d+/.exec(text)?.[1] ?? 1)
  return { ...wording(text), place: pointAt(line, columnOf(text, source.split('\n')[line - 1] ?? '')) }
}

function wording(text: string): { message: string; hint: string | null } {
  const got = /got '(\w+)'/.exec(text)?.[1]
  if (got === 'OPEN_ENDBLOCK')
    return { message: 'A block is closed that was never opened.', hint: 'remove it, or add its opening' }
  if (got === 'INVALID')
    return {
      message: 'Something that does not belong into an expression.',
      hint: 'look for a stray sign or quotation mark between {{ and }}',
    }
  if (/\.\d/.test(text))
    return { message: 'This is no valid expression.', hint: 'an entry by its number is written issues.[0]' }
  return {
    message: 'This is no valid expression.',
    hint: 'an expression is a name, {{title}}, or a helper and what it works on, {{join tags ", "}}',
  }
}

/** The parser shows up to 20 signs before the fault, line breaks taken out; their tail is looked up in the line. */
function columnOf(text: string, line: string): number {
  const [, shown = '', pointer = ''] = text.split('\n')
  const before = shown.slice(0, pointer.indexOf('^')).replace(/^\.\.\./, '')
  for (let from = 0; from < before.length; from++) {
    const at = line.indexOf(before.slice(from))
    if (at >= 0) return at + before.length - from + 1
  }
  return 1
}

const pointAt = (line: number, column: number): Position => ({
  start: { line, column },
  end: { line, column: column + 1 },
})

/** The innermost `{{#name` without its `{{/name`. */
function unclosedBlock(source: string): { name: string; place: Position } | null {
  const open: { name: string; at: number }[] = []
  for (const match of withoutComments(source).matchAll(/\{\{~?(#[>*]?|\/)\s*([^\s~}]+)/g)) {
    const [, sign, name = ''] = match
    if (sign === '/') open.pop()
    else if (sign) open.push({ name, at: match.index })
  }
  const last = open.at(-1)
  if (!last) return null
  return { name: last.name, place: placeAt(source, last.at) }
}

/** `{{!-- ... --}}` as blanks, so that places stay. */
const withoutComments = (source: string): string =>
  source
    .split('{{!--')
    .map((part, at) => {
      const end = at === 0 ? 0 : part.indexOf('--}}') + 4
      return at === 0 || end < 4 ? part : `     ${' '.repeat(end)}${part.slice(end)}`
    })
    .join('')

function placeAt(source: string, offset: number): Position {
  const before = source.slice(0, offset).split('\n')
  return pointAt(before.length, (before.at(-1)?.length ?? 0) + 1)
}
