import type { Brief } from '../../../src/model/brief.ts'
import type { Diagnostic, Reported } from '../../../src/model/diagnostic.ts'
import { renderTemplate } from '../../../src/template/render-template.ts'
import { sampleBrief } from './sample-brief.ts'

/** Renders a deck template given as text, with partials by name. */
export const render = (
  deck: string,
  partials: Record<string, string> = {},
  brief: Brief = sampleBrief(),
): Reported<string> =>
  renderTemplate(
    brief,
    {
      name: 'mine',
      files: {
        'deck.md.hbs': deck,
        ...Object.fromEntries(Object.entries(partials).map(([name, text]) => [`partials/${name}.hbs`, text])),
      },
    },
    'deck',
    { file: 'veldora.txt', sha256: 'ab12' },
  )

/** What a template printed, without front matter. */
export const printed = (
  deck: string,
  partials: Record<string, string> = {},
  brief = sampleBrief(),
): string => {
  const { value, diagnostics } = render(deck, partials, brief)
  const found = diagnostics.filter(isOfForm)
  if (found.length > 0) throw new Error(found.map(({ message }) => message).join('\n'))
  return value.replace(/^---\n[\s\S]*?\n---\n\n/, '').trimEnd()
}

/** Small templates of tests leave marks and sources out, which has a test of its own. */
export const isOfForm = ({ code }: Diagnostic): boolean =>
  code !== 'template/unmarked' && code !== 'template/unsourced'
