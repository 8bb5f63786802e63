import { nearest } from '../../diagnostics/nearest.ts'
import type { Scope } from './scope.ts'
import { flag, number, type Shape, text, unknown } from './shape.ts'

/** What a path leads to, or why it leads nowhere. */
export type PathShape = { shape: Shape } | { fault: string; hint: string }

const loopVariables: Record<string, Shape> = {
  index: number,
  key: text,
  first: flag,
  last: flag,
  several: flag,
}

/** `meeting.place.text`, `../title`, `@root.cable.id`, `this`, `issues.0.title`, `raise.length`. */
export function pathShape(path: hbs.AST.PathExpression, scope: Scope): PathShape {
  if (path.data) return dataShape(path, scope)
  let at: Scope = scope
  for (let depth = 0; depth < path.depth; depth++) {
    if (!at.outer)
      return {
        fault: `"${path.original}" leads out of the template.`,
        hint: 'take one ../ away; a partial sees nothing around it but what it is given, and @root',
      }
    at = at.outer
  }
  const [first, ...rest] = path.parts
  const named =
    first !== undefined && path.depth === 0 && !/^(this|\.)\b/.test(path.original)
      ? scope.block.get(first)
      : undefined
  return named ? walk(named, rest, first ?? '') : walk(at.shape, path.parts, '')
}

function dataShape(path: hbs.AST.PathExpression, scope: Scope): PathShape {
  const [first = '', ...rest] = path.parts
  if (first === 'root') return walk(scope.root, rest, '@root')
  const shape = loopVariables[first]
  if (shape) return { shape }
  const near = nearest(first, ['root', ...Object.keys(loopVariables)])
  return {
    fault: `There is no @${first}.`,
    hint: near ? `did you mean @${near}?` : 'there are @root, @index, @first, @last, @key and @several',
  }
}

/** The same from a shape on: `(lookup issue "title")` is as `issue.title`. */
export function walk(start: Shape, parts: string[], before: string): PathShape {
  let shape = start
  let walked = before
  for (const part of parts) {
    const next = step(shape, part)
    if (!next) return missing(shape, part, walked)
    shape = next
    walked = walked === '' ? part : `${walked}.${part}`
  }
  return { shape }
}

function step(shape: Shape, part: string): Shape | undefined {
  if (isOfProgram(part)) return undefined
  if (shape.kind === 'unknown') return unknown
  if (shape.kind === 'fields')
    return Object.hasOwn(shape.fields, part) ? shape.fields[part]?.shape : undefined
  if (part === 'length' && (shape.kind === 'list' || shape.kind === 'text')) return number
  return shape.kind === 'list' && /^\d+$/.test(part) ? shape.of : undefined
}

function missing(shape: Shape, part: string, walked: string): PathShape {
  const where = walked === '' ? 'here' : `in "${walked}"`
  const names = shape.kind === 'fields' ? Object.keys(shape.fields) : ['length']
  const near = nearest(part, names)
  const fault = `There is no "${part}" ${where}.`
  if (near) return { fault, hint: `did you mean "${near}"?` }
  if (shape.kind === 'list')
    return {
      fault,
      hint: 'this is a list: go through it with {{#each}}, or name an entry by its number, from 0',
    }
  if (shape.kind === 'unknown') return { fault, hint: nothingOfProgram }
  if (shape.kind !== 'fields') return { fault, hint: `this is a ${words[shape.kind]} and has no fields` }
  return { fault, hint: `there ${names.length === 1 ? 'is' : 'are'} ${names.join(', ')}` }
}

/** What every object of JavaScript has, and no brief: Handlebars denies it without a word. */
export const isOfProgram = (name: string): boolean => name in Object.prototype

export const nothingOfProgram = 'a template sees the brief alone, nothing of the program'

const words = { text: 'text', number: 'number', flag: 'yes or no' }
