import { type Paint, painter } from '../diagnostics/paint.ts'
import { printDiagnostic } from '../diagnostics/report.ts'
import type { Cable, HeaderNode, Paragraph, Section, SectionContent } from '../model/cable.ts'
import type { Diagnostic } from '../model/diagnostic.ts'

/**
 * A cable's structure for people: header, sections, each paragraph with number, marking and first words, then every
 * remark with its line. `width`: columns of the terminal.
 */
export function outline(
  cable: Cable,
  diagnostics: Diagnostic[],
  options: { width: number; color: boolean },
): string {
  const paint = painter(options.color)
  const width = Math.max(40, Math.min(options.width, 120))
  const sections = cable.children.filter(node => node.type === 'section')
  const remarks = diagnostics.map(diagnostic => printDiagnostic(diagnostic, cable.source, options))
  const count = remarks.length === 1 ? '1 remark' : `${remarks.length || 'No'} remarks`
  return [
    ...header(cable, width, paint),
    ...sections.flatMap(section => ['', ...sectionLines(section, width, paint)]),
    '',
    ...cable.children.flatMap(node =>
      node.type === 'signature' ? [field('Signed', node.value, width, paint)] : [],
    ),
    field('Left out', leftOut(cable), width, paint),
    '',
    paint('bold', count),
    ...remarks.flatMap(remark => ['', remark]),
    '',
  ].join('\n')
}

const eras = { telegram: 'printed telegram', cable: 'routed cable', message: 'form header' } as const

function header(cable: Cable, width: number, paint: Paint): string[] {
  const facts: [string, string][] = [['Form', eras[cable.era]]]
  for (const node of cable.children) {
    const fact = factOf(node as HeaderNode)
    if (fact !== null && fact[1] !== '') facts.push(fact)
  }
  return facts.map(([name, value]) => field(name, value, width, paint))
}

/** What a reader wants to see of a header line; null for lines that only machines read. */
function factOf(node: HeaderNode): [string, string] | null {
  switch (node.type) {
    case 'classification': {
      const section = node.section === null ? '' : ` (section ${node.section.number} of ${node.section.of})`
      const message = node.number === null ? '' : ` ${node.post} ${node.number}`
      return ['Classified', `${[node.level, ...node.captions].join(' ')}${message}${section}`]
    }
    case 'captions':
      return ['Captions', node.captions.join(', ')]
    case 'passing':
      return ['For', node.for ?? node.value]
    case 'transmission':
      return [transmissionNames[node.field], node.addressees.join('; ') || node.value]
    case 'executiveOrder':
      return ['Declassify', node.declassifyOn ?? 'no date']
    case 'tags':
      return ['Tags', node.tags.join(', ')]
    case 'subject':
      return ['Subject', `${node.marking === null ? '' : `(${node.marking}) `}${node.value}`]
    case 'references':
      return ['References', node.entries.map(entry => `${entry.label ?? '-'} ${entry.text}`).join('; ')]
    case 'classifiedBy':
      return ['By', [node.by ?? 'unknown', ...node.reasons].join(', ')]
    default:
      return null
  }
}

const transmissionNames = { from: 'From', to: 'To', info: 'Info', dtg: 'Date', reference: 'Message' } as const

const field = (name: string, value: string, width: number, paint: Paint): string =>
  `${paint('dim', name.padEnd(12))}${crop(value, width - 12)}`

function sectionLines(section: Section, width: number, paint: Paint): string[] {
  const title = paint('bold', crop(section.heading ?? '(no heading)', width - 20))
  return [
    `${title} ${paint('dim', `[${section.kind}]`)}`,
    ...section.children.flatMap(node => contentLines(node, width, paint)),
  ]
}

function contentLines(node: SectionContent, width: number, paint: Paint): string[] {
  if (node.type === 'unparsed') return [paint('yellow', crop(`      ? ${node.value}`, width))]
  return node.type === 'paragraph' ? [paragraphLine(node, width)] : []
}

/** `  3 (C)    As indicated in a December 16 meeting with ... +4 bullets`. */
function paragraphLine(paragraph: Paragraph, width: number): string {
  const bullets = paragraph.children.filter(child => child.type === 'bullet').length
  const first = paragraph.children.find(child => 'spans' in child)
  const words = first !== undefined && 'value' in first ? first.value : '(no text)'
  const number = String(paragraph.number ?? '-').padStart(5)
  const mark = (paragraph.marking === null ? '(no mark)' : `(${paragraph.marking})`).padEnd(9)
  const more = bullets === 0 ? '' : ` +${bullets} ${bullets === 1 ? 'bullet' : 'bullets'}`
  return `${number} ${mark} ${crop(words, width - 16 - more.length)}${more}`
}

/** How much of the text is the transmission's and not the post's. */
function leftOut(cable: Cable): string {
  const counts = new Map<string, number>()
  const visit = (node: { type: string; children?: unknown[] }): void => {
    if (node.type === 'junk' && 'reason' in node) {
      const reason = String(node.reason)
      counts.set(reason, (counts.get(reason) ?? 0) + 1)
    }
    for (const child of node.children ?? []) visit(child as typeof node)
  }
  visit(cable)
  return counts.size === 0
    ? 'nothing'
    : [...counts].map(([reason, count]) => `${count} x ${reason}`).join(', ')
}

const crop = (text: string, width: number): string =>
  text.length <= width ? text : `${text.slice(0, width - 1).trimEnd()}…`
