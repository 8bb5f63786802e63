import Handlebars from 'handlebars'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Reported } from '../model/diagnostic.ts'
import { syntaxFault } from './syntax-fault.ts'

/** One file's tree as written, before Handlebars takes white space away; null with an error where it is no template. */
export function parseTemplate(source: string, file: string): Reported<hbs.AST.Program | null> {
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
