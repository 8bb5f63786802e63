import { diagnose } from '../diagnostics/diagnose.ts'
import { authorityBlock } from '../marking/authority-block.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Sources } from '../model/sources.ts'
import type { Product } from './product.ts'

/** The authority block on the first page of a classified product, held against what its sources ask for (rules 18 to 24). */
export function checkBlock({ pages }: Product, sources: Sources, overall: string): Diagnostic[] {
  const first = pages.find(({ isFirst }) => isFirst)
  if (!first || authorityBlock(sources, overall, { preparedBy: 'X', date: '1970-01-01' }).value.length === 0)
    return []
  const printed = first.block.map(text => text.replace(/[*_]/g, '').replace(/\s+/g, ' ').trim())
  if (printed.length === 0)
    return [
      diagnose('check/block-missing', `${first.name}: the authority block is missing.`, {
        hint: 'make the product again, or copy the block from another one of this cable',
      }),
    ]
  const day = /^Prepared: (\d{4})(\d{2})(\d{2})$/.exec(
    printed.find(line => line.startsWith('Prepared')) ?? '',
  )
  const date = day ? day.slice(1).join('-') : '1970-01-01'
  const wanted = authorityBlock(sources, overall, { preparedBy: 'X', date }).value
  return wanted.flatMap(line => {
    const name = line.slice(0, line.indexOf(':'))
    const own = printed.filter(text => text.startsWith(`${name}:`))
    const isFree = name === 'Classified By' || name === 'Prepared'
    if (isFree ? own.some(text => text.length > name.length + 2) : own.includes(line)) return []
    const said = own.length === 0 ? 'is missing' : `says "${own.join('; ').slice(name.length + 2)}"`
    return [
      diagnose('check/block-wrong', `${first.name}: the line "${name}" of the authority block ${said}.`, {
        hint: isFree ? `fill in ${name}` : `it is "${line}"`,
      }),
    ]
  })
}
