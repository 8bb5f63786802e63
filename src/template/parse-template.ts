import Handlebars from 'handlebars'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Reported } from '../model/diagnostic.ts'
import { nestingOf } from './nesting.ts'
import { syntaxFault } from './syntax-fault.ts'

/** Far more than anybody can read; what reads the tree descends it. */
const mostNested = 100

/** One file's tree as written, before Handlebars takes white space away; null with an error where it is no template. */
export function parseTemplate(source: string, file: string): Reported<hbs.AST.Program | null> {
  if (nestingOf(source) > mostNested) {
    const message = `Blocks or calls stand more than ${mostNested} deep within each other.`
    const hint = 'put the inner ones into a partial'
    return { value: null, diagnostics: [diagnose('template/too-large', message, { hint, file })] }
  }
  try {
    return {
      value: Handlebars.parseWithoutProcessing(source.replace(/\r\n?/g, '\n'), { srcName: file }),
      diagnostics: [],
    }
  } catch (error) {
    const { message, hint, place } = syntaxFault(error, source)
    return { value: null, diagnostics: [diagnose('template/syntax', message, { hint, place, file })] }
  }
}
