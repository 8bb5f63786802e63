const comment = /\{\{~?!--.*?(?:--~?\}\}|$)/gs
const mustache = /\{\{[^{}]*\}\}/g

/**
 * How deep the blocks of a template, or the calls within one of its mustaches, stand within each other, an `else if`
 * within the `if` before it. Known before the template is parsed, for whoever reads its tree descends it.
 */
export function nestingOf(source: string): number {
  let deepest = 0
  let depth = 0
  const opened: number[] = []
  for (const [text] of source.replace(comment, '').matchAll(mustache)) {
    const opens = /^\{\{~?(?:#|\^\s*\w)/.test(text)
    if (opens) opened.push(depth)
    if (opens || /^\{\{~?\s*else\s+\w/.test(text)) depth += 1
    else if (/^\{\{~?\//.test(text)) depth = opened.pop() ?? 0
    deepest = Math.max(deepest, depth, callsIn(text))
  }
  return deepest
}

function callsIn(text: string): number {
  let deepest = 0
  let depth = 0
  for (const sign of text) {
    if (sign === '(') depth += 1
    else if (sign === ')') depth -= 1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}
