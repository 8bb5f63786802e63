import type { PlaceholderKey } from '../placeholder-keys.ts'
import { escapeXml } from './escape-xml.ts'
import { slideNumberXml } from './slide-number-xml.ts'

/** What an empty placeholder shows in PowerPoint. A slide number's prompt is its field, with the words around `‹#›`. */
export function promptXml(type: PlaceholderKey['type'], prompt: string, lang: string): string {
  const properties = `<a:rPr lang="${lang}"/>`
  const run = (text: string) => (text === '' ? '' : `<a:r>${properties}<a:t>${escapeXml(text)}</a:t></a:r>`)
  if (type === 'sldNum') {
    const [before = '', after = ''] = prompt.includes('‹#›') ? prompt.split('‹#›', 2) : []
    return `<a:p>${run(before)}${slideNumberXml('‹#›', properties)}${run(after)}</a:p>`
  }
  return `<a:p>${run(prompt)}<a:endParaRPr lang="${lang}"/></a:p>`
}
