import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** Up to here, the end of Cyrillic, letters are told one by one. */
const exact = 0x530
/** Farther on, what lies this near together is taken for one run. */
const gap = 64

/**
 * `A-Za-z...`: what a class of characters holds of `\p{L}`. V8 takes a fifth of a millisecond to make a pattern of the
 * whole property, for most of its characters are beyond U+FFFF; a hundred patterns of a short run have one.
 * @param {string} property
 */
export function rangesOf(property) {
  const has = new RegExp(`\\p{${property}}`, 'u')
  /** @type {[number, number][]} */
  const runs = []
  for (let code = 0; code < 0x10000; code++) {
    if ((code >= 0xd800 && code < 0xe000) || !has.test(String.fromCharCode(code))) continue
    const last = runs.at(-1)
    if (last && code - last[1] <= (last[1] < exact ? 1 : gap)) last[1] = code
    else runs.push([code, code])
  }
  return runs.map(([from, to]) => (from === to ? escaped(from) : `${escaped(from)}-${escaped(to)}`)).join('')
}

/** @param {number} code */
const escaped = code => (code < 0x80 ? String.fromCharCode(code) : `\\u${code.toString(16).padStart(4, '0')}`)

/** @type {Map<string, string>} */
const known = new Map()

/**
 * A pattern, as its literal is written, with ranges in place of the properties of letters and numbers.
 * @param {string} pattern
 */
export function withRanges(pattern) {
  let isInClass = false
  return pattern.replace(/\\p\{(L|Lu|Ll|M|N)\}|\\.|[[\]]/g, (token, property) => {
    if (token === '[') isInClass = true
    if (token === ']') isInClass = false
    if (property === undefined) return token
    const ranges = known.get(property) ?? rangesOf(property)
    known.set(property, ranges)
    return isInClass ? ranges : `[${ranges}]`
  })
}

/** @param {string} source */
function plainLetters(source) {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest)
  let result = ''
  let at = 0
  /** @param {import('typescript').Node} node */
  const visit = node => {
    if (ts.isRegularExpressionLiteral(node)) {
      const from = node.getStart(file)
      result += source.slice(at, from) + withRanges(source.slice(from, node.end))
      at = node.end
    } else ts.forEachChild(node, visit)
  }
  visit(file)
  return result + source.slice(at)
}

/** @type {import('esbuild').Plugin} */
export const letters = {
  name: 'letters',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      return { contents: source.includes('\\p{') ? plainLetters(source) : source, loader: 'ts' }
    }),
}
