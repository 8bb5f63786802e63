import { describe, expect, it } from 'vitest'
import { aboutSet } from '../../../src/template/about-set.ts'
import { allFiles, shownPath } from '../../../src/template/all-files.ts'
import { extendedSet } from '../../../src/template/extended-set.ts'
import { fieldList } from '../../../src/template/field-list.ts'
import { renderTemplate, type TemplateSet } from '../../../src/template/render-template.ts'
import { wholeTheme } from '../../../src/template/whole-theme.ts'
import { emptyBrief, sampleBrief } from './sample-brief.ts'

const base: TemplateSet = {
  name: 'base',
  files: {
    'deck.md.hbs': '{{!-- A deck.\n And how. --}}# {{> title}}\n\n{{#each raise}}\n{{> point}}\n{{/each}}\n',
    'partials/title.hbs': '{{mark cable.marking}} Base',
    'partials/point.hbs': '- {{mark this}} {{text}} {{cite this}}\n',
    'theme.yaml':
      '# Looks.\nname: Base\nfonts: { body: Arial, heading: Arial }\nsizes:\n  body: 20 # points\n',
  },
}
const ours: TemplateSet = {
  name: 'ours',
  files: {
    'partials/title.md.hbs': '{{mark cable.marking}} Ours',
    'theme.yaml': 'extends: base\nsizes: { body: 18 }\n',
  },
  base,
}

describe('a set that extends another', () => {
  it('holds what differs, and takes the rest from it', () => {
    const { value, diagnostics } = renderTemplate(sampleBrief(), ours, 'deck', { file: null, sha256: null })
    expect(diagnostics).toEqual([])
    expect(value).toContain('# (S//NF) Ours\n\n- (S//NF) You should press')
    expect(Object.keys(allFiles(ours)).sort()).toEqual([
      'deck.md.hbs',
      'partials/point.hbs',
      'partials/title.md.hbs',
      'theme.yaml',
    ])
  })

  it('names the file of a fault with the set that it stands in', () => {
    const files = { 'partials/point.hbs': '- {{mark this}} {{txet}} {{cite this}}' }
    const faulty = { ...ours, base: { ...base, files: { ...base.files, ...files } } }
    const { diagnostics } = renderTemplate(sampleBrief(), faulty, 'deck', { file: null, sha256: null })
    expect(diagnostics.map(({ file }) => file)).toEqual(['base/partials/point.hbs'])
    expect(shownPath(ours, 'partials/title.md.hbs')).toBe('ours/partials/title.md.hbs')
  })

  it('says which one, with its place', () => {
    expect(extendedSet(ours)?.name).toBe('base')
    const fault = extendedSet(ours)?.fault('No.', 'x')
    expect([fault?.file, fault?.place?.start.line, fault?.place?.start.column]).toEqual([
      'ours/theme.yaml',
      1,
      10,
    ])
    const given = (yaml: string) => extendedSet({ name: 'x', files: { 'theme.yaml': yaml } })
    for (const yaml of ['', 'name: x', 'extends: a\nb: [', '# extends: a']) expect(given(yaml)).toBeNull()
    expect(given('extends: [a]')?.name).toBeNull()
    expect(given('extends: [a]')?.fault('No.', 'x').place?.start.column).toBe(10)
  })

  it('gives one whole theme to copy, with the comments', () => {
    expect(wholeTheme(ours, 'new')).toBe(
      '# Looks.\nname: new\nfonts: { body: Arial, heading: Arial }\nsizes:\n  body: 18\n',
    )
  })

  it('is described by the first sentence of its deck', () => {
    expect([aboutSet(ours), aboutSet({ name: 'x', files: {} })]).toEqual(['A deck.', null])
  })
})

describe('fieldList', () => {
  const lines = (brief: Parameters<typeof fieldList>[0]) =>
    fieldList(brief).map(({ name, depth, value }) => `${'  '.repeat(depth)}${name} = ${value}`)

  it('gives each name the value that a cable has', () => {
    const found = lines(sampleBrief())
    expect(found).toContain('meeting.counterpart.name = Ada Oyelaran-Voss')
    expect(found).toContain('cable.tags = PREL, EFIS')
    expect(found).toContain('issues = 1 entry')
    expect(found).toContain('  title = FISHERIES/EEZ')
  })

  it('tells the fields of a statement once, and bears an empty cable and none', () => {
    expect(lines(emptyBrief()).filter(line => line.startsWith('  verbatim'))).toEqual(['  verbatim = null'])
    expect(lines(null)).toContain('meeting.counterpart.name = null')
  })
})
