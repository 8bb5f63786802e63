import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const src = new URL('../src/', import.meta.url).pathname
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .map(file => file.replaceAll('\\', '/'))

interface Import {
  from: string
  to: string
  typeOnly: boolean
}

/** `import ... from '...'`, `export ... from '...'` and `import('...')`. */
const importPattern =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?[^'"`;]*?from\s+'([^']+)'|import\('([^']+)'\)/g

const imports: Import[] = files.flatMap(from =>
  [...readFileSync(join(src, from), 'utf8').matchAll(importPattern)].map(([, typeOnly, named, dynamic]) => ({
    from,
    to: named ?? dynamic ?? '',
    typeOnly: typeOnly !== undefined,
  })),
)
const within = imports
  .filter(({ to }) => to.startsWith('.'))
  .map(one => ({ ...one, to: relative(src, resolve(src, dirname(one.from), one.to)).replaceAll('\\', '/') }))

const roomOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : file)

/** Who may import whom: the pipeline's picture. What stands lower knows nothing of what stands above it. */
const shared = ['model', 'diagnostics', 'marking']
const disk = [
  'at-interrupt.ts',
  'watch-files.ts',
  'files.ts',
  'template-folder.ts',
  'write-whole.ts',
  'find-inputs.ts',
  'journal.ts',
  'pool.ts',
  'version.ts',
]
const allowed: Record<string, string[]> = {
  model: [],
  diagnostics: ['model'],
  marking: ['model', 'diagnostics'],
  // Widths and line breaks: whoever sets text in a box.
  measure: ['model'],
  read: shared,
  analyse: shared,
  template: shared,
  write: ['measure', ...shared],
  // The Markdown as read, and held against its sources: for the deck, for paper and for edited products.
  draft: shared,
  trust: ['draft', ...shared],
  layout: ['draft', 'trust', 'measure', ...shared],
  // Talking points decided, and set on pages.
  paper: ['draft', 'trust', 'measure', ...shared],
  pipeline: [
    'read',
    'analyse',
    'template',
    'draft',
    'trust',
    'layout',
    'measure',
    'paper',
    'write',
    'check',
    'opc',
    'reference',
    ...shared,
  ],
  check: ['draft', 'trust', 'opc', ...shared],
  // An office's own presentation.
  reference: ['opc', ...shared],
  opc: [],
  'settings.ts': ['model', 'diagnostics'],
  'files.ts': ['model', 'diagnostics'],
  'template-folder.ts': ['files.ts', 'diagnostics'],
  'at-interrupt.ts': [],
  'write-whole.ts': ['at-interrupt.ts', 'files.ts', 'diagnostics'],
  'watch-files.ts': [],
  'find-inputs.ts': [],
  'journal.ts': ['files.ts', 'write-whole.ts'],
  'pool.ts': ['files.ts'],
  'version.ts': [],
  'launch-worker.ts': ['commands', 'cli.ts'],
  'options.ts': ['marking'],
  commands: ['pipeline', 'write', ...disk, 'options.ts', 'settings.ts', ...shared],
  'index.ts': ['pipeline', 'read', 'analyse', 'template', 'layout', 'paper', 'write', ...shared],
  'program.ts': ['commands', 'options.ts', 'version.ts'],
  'cli.ts': ['commands', 'program.ts', 'files.ts', 'pager.ts', ...shared],
  'pager.ts': [],
  'launch.ts': ['compiled.ts', 'cli.ts'],
  'compiled.ts': ['at-interrupt.ts'],
}

describe('imports', () => {
  it('are found at all', () => {
    expect(within.length).toBeGreaterThan(50)
  })

  it.each(within.map(({ from, to }) => [from, to]))('%s may import %s', (from, to) => {
    const room = roomOf(from)
    expect(Object.keys(allowed)).toContain(room)
    expect([room, ...(allowed[room] ?? [])]).toContain(roomOf(to))
    expect(files).toContain(to)
  })

  it('of Node and of packages stay where they belong', () => {
    const outside = imports.filter(({ to, typeOnly }) => !to.startsWith('.') && !typeOnly)
    const owners: [pattern: RegExp, rooms: string[]][] = [
      [/^node:(?:crypto|zlib)$/, ['files.ts', 'write-whole.ts', 'write']],
      [/^node:perf_hooks$/, ['commands']],
      [/^node-diff3$/, ['pipeline']],
      [/^chokidar$/, ['watch-files.ts']],
      [/^node:path$/, [...disk, 'cli.ts', 'commands', 'launch.ts', 'compiled.ts']],
      [/^node:/, [...disk, 'launch-worker.ts', 'cli.ts', 'pager.ts', 'launch.ts', 'compiled.ts']],
      [/^commander$/, ['cli.ts', 'program.ts', 'options.ts', 'commands']],
      [/^workerpool$/, ['pool.ts', 'launch-worker.ts']],
      [/^tinyglobby$/, ['find-inputs.ts']],
      [/^cli-progress$/, ['commands']],
      [/^handlebars/, ['template']],
      [/^image-size$/, ['layout']],
      [/^pptxgenjs$/, ['write']],
      [/^(?:pdfkit|docx)$/, ['write']],
      [/^fontkit$/, ['measure']],
      [/^(?:mdast|micromark)/, ['draft']],
      [/^fflate$/, ['write', 'opc', 'reference']],
      [/^@xmldom\/xmldom$/, ['reference']],
      [/^yaml$/, ['draft', 'template', 'layout', 'pipeline', 'settings.ts']],
    ]
    for (const { from, to } of outside) {
      const owner = owners.find(([pattern]) => pattern.test(to))
      expect(owner, `${from} imports ${to}, which nobody owns`).toBeDefined()
      expect(owner?.[1], `${from} imports ${to}`).toContain(roomOf(from))
    }
  })

  it('form no circle', () => {
    const graph = new Map<string, string[]>()
    for (const { from, to, typeOnly } of within)
      if (!typeOnly) graph.set(from, [...(graph.get(from) ?? []), to])
    const done = new Set<string>()
    const visit = (file: string, path: string[]): void => {
      expect(path, `circle: ${[...path, file].join(' → ')}`).not.toContain(file)
      if (done.has(file)) return
      for (const next of graph.get(file) ?? []) visit(next, [...path, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
  })
})
