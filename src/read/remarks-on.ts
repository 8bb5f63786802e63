import type { DiagnosticCode } from '../diagnostics/codes.ts'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Cable, CableNode, Junk } from '../model/cable.ts'
import type { Diagnostic } from '../model/diagnostic.ts'

/** What a person should know about a cable as read: what was left out, what is missing, what no rule knew. */
export function remarksOn(cable: Cable): Diagnostic[] {
  const nodes = allNodes(cable)
  return [
    ...nodes.flatMap(node => remarkOn(node)),
    ...junkRemarks(nodes.filter(node => node.type === 'junk')),
    ...missing(cable, nodes),
    ...repaired(cable),
  ]
}

function allNodes(cable: Cable): CableNode[] {
  const nodes: CableNode[] = []
  for (const node of cable.children) {
    nodes.push(node)
    if (node.type !== 'section') continue
    for (const child of node.children) {
      nodes.push(child)
      if (child.type === 'paragraph') for (const part of child.children) nodes.push(part)
    }
  }
  return nodes
}

function remarkOn(node: CableNode): Diagnostic[] {
  const place = node.position ?? null
  if (node.type === 'notice' && node.partial) {
    const hint = 'Ask for the full text; what is missing shows as a gap.'
    return [diagnose('read/partial-extract', 'The text is an extract of the cable.', { place, hint })]
  }
  if (node.type === 'unparsed') {
    const hint = 'It was kept; look whether it says anything that matters.'
    return [diagnose('read/unparsed-line', 'No rule knows this line.', { place, hint })]
  }
  return []
}

const junkCodes: Record<string, { code: DiagnosticCode; message: string }> = {
  'stray caption': { code: 'read/stray-caption', message: 'A caption within the text was left out' },
  'repeated header': {
    code: 'read/repeated-header',
    message: 'A header repeated within the text was left out',
  },
  'release stamp': { code: 'read/release-stamp', message: 'A release stamp within the text was left out' },
}

/** One remark a kind, at the first place, with the others as related places. */
function junkRemarks(junk: readonly Junk[]): Diagnostic[] {
  return Object.entries(junkCodes).flatMap(([reason, { code, message }]) => {
    const lines = junk.filter(node => node.reason === reason)
    const [first, ...others] = lines
    if (first === undefined) return []
    const times = lines.length === 1 ? '' : ` (${lines.length} lines)`
    const related = others
      .slice(0, 20)
      .flatMap(node => (node.position ? [{ message: 'also here', place: node.position }] : []))
    const hint = 'The sentence around it was put together again.'
    return [diagnose(code, `${message}${times}.`, { place: first.position ?? null, related, hint })]
  })
}

function missing(cable: Cable, nodes: readonly CableNode[]): Diagnostic[] {
  if (cable.source.trim() === '') {
    return [diagnose('read/empty', 'There is no text.', { hint: 'Check that it is the right file.' })]
  }
  const has = (type: CableNode['type']) => nodes.some(node => node.type === type)
  const remarks: Diagnostic[] = []
  if (!has('paragraph')) {
    const hint = 'Check that the file is a cable.'
    remarks.push(diagnose('read/no-paragraphs', 'No paragraph was found.', { hint }))
  }
  if (!nodes.some(node => node.type === 'classification' && node.level !== null)) {
    const hint = 'It is taken from the highest portion mark, or from pages that repeat it; check it.'
    remarks.push(diagnose('read/no-classification', 'No line gives the classification.', { hint }))
  }
  if (!has('subject')) remarks.push(diagnose('read/no-subject', 'No subject line was found.'))
  if (!has('signature')) {
    const hint = 'Check that the end of the cable is there.'
    remarks.push(diagnose('read/no-signature', 'No signature closes the text.', { hint }))
  }
  return remarks
}

function repaired(cable: Cable): Diagnostic[] {
  const first = cable.repairs.find(repair => repair.rule !== 'hyphen')
  if (first === undefined) return []
  const count = cable.repairs.filter(repair => repair.rule !== 'hyphen').length
  const example = JSON.stringify(cable.source.slice(first.start, first.end)).slice(1, -1).slice(0, 20)
  const message = `Damaged characters were put right in ${count} ${count === 1 ? 'place' : 'places'}, first "${example}" to "${first.text}".`
  return [
    diagnose('read/characters-repaired', message, {
      hint: 'Compare names with accents and quotes with the original.',
    }),
  ]
}
