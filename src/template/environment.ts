import Handlebars from 'handlebars'
import { escapeMarkdown } from '../model/escape-markdown.ts'
import type { Budget } from './budget.ts'
import { Markdown } from './helpers/markdown.ts'
import { helpers } from './helpers.ts'

/** An instance of its own, with our helpers, no `log`, and every loop counted. */
export function environment(budget: Budget): typeof Handlebars {
  const instance = Handlebars.create()
  instance.unregisterHelper('log')
  instance.registerHelper('md', value => budget.print(printed(value)))
  for (const helper of helpers.values())
    instance.registerHelper(helper.name, (...all: unknown[]) => {
      const { hash, data } = all.pop() as Handlebars.HelperOptions
      const [several, ids] = [data?.several === true, data?.ids === true]
      return helper.run(all, { named: hash, root: data?.root, several, ids })
    })
  countLoops(instance, budget)
  instance.registerHelper('brief', withinBrief)
  return instance
}

/** Objects print nothing: the name check has refused them where it could. */
function printed(value: unknown): string {
  if (value instanceof Markdown) return value.source
  if (typeof value === 'string') return escapeMarkdown(value)
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

function countLoops(instance: typeof Handlebars, budget: Budget): void {
  const each = instance.helpers.each
  instance.registerHelper('each', function (this: unknown, list: unknown, ...rest: unknown[]) {
    budget.step(Array.isArray(list) ? list.length + 1 : 1)
    return budget.print(String(each?.call(this, list, ...rest) ?? ''))
  })
}

/** `{{#brief brief}}`: within a book, one cable's brief as if it were alone: `@root` is that brief. */
function withinBrief(brief: unknown, { fn, data }: Handlebars.HelperOptions): string {
  return fn(brief, { data: { ...Handlebars.createFrame(data), root: brief } })
}
