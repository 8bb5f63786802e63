import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { briefFields } from '../../../src/template/brief-fields.ts'
import type { Shape } from '../../../src/template/names/shape.ts'
import { renderTemplate } from '../../../src/template/render-template.ts'
import { briefingSet } from './briefing-set.ts'
import { printed } from './render.ts'
import { sampleBrief } from './sample-brief.ts'

const namesOf = (shape: Shape): string[] => {
  if (shape.kind === 'list') return namesOf(shape.of)
  if (shape.kind !== 'fields') return []
  return Object.entries(shape.fields).flatMap(([name, field]) => [name, ...namesOf(field.shape)])
}

const guide = readFileSync(new URL('../../../templates/README.md', import.meta.url), 'utf8')
const examples = [...guide.matchAll(/```handlebars\n([\s\S]*?)```/g)].map(match => match[1] ?? '')

describe('templates/README.md', () => {
  it('shows a slide that works when it is added as told', () => {
    const [slide = ''] = examples
    const set = briefingSet()
    set.files['partials/slides/who-is-who.hbs'] = slide
    set.files['deck.md.hbs'] += '{{> slides/who-is-who}}\n'
    const { value, diagnostics } = renderTemplate(sampleBrief(), set, 'deck', { file: null, sha256: null })
    expect(diagnostics).toEqual([])
    expect(value).toMatch(
      /\n\n---\n\n<!-- _class: table -->\n<!-- _section: Backup -->\n\n# \(C\) Who is who on their side\n\n\| Name \| Role \|\n\| --- \| --- \|\n\| \(C\) Ada Oyelaran-Voss \[¶1\] \| Fisheries Minister \|\n$/,
    )
  })

  it('shows a point as partials/point.hbs has it', () => {
    expect(examples[1]).toBe(briefingSet().files['partials/point.hbs'])
  })

  it('shows a frame that works', () => {
    expect(printed(examples[2] ?? '', { frame: 'a\n{{> @partial-block}}\nb' })).toBe('a\n- inside\nb')
  })

  it('names every field', () => {
    const told = new Set([...guide.matchAll(/`([\w.]+)`/g)].flatMap(match => match[1]?.split('.') ?? []))
    const untold = namesOf({ kind: 'fields', fields: briefFields }).filter(name => !told.has(name))
    // Places of a remark are for programs.
    expect([...new Set(untold)].sort()).toEqual(['column', 'end', 'line', 'offset', 'start'])
  })

  it('names only files that the set has', () => {
    const files = Object.keys(briefingSet().files)
    for (const [, name] of guide.matchAll(/partials\/([a-z-]+\.hbs)/g))
      if (name !== 'frame.hbs') expect(files).toContain(`partials/${name}`)
  })
})
