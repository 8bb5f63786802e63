import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyFolder, runCommand, sample } from './run-command.ts'

describe('scenesetter template', () => {
  it('new copies a set that makes decks and is without fault; a folder in use is left alone', () => {
    const cwd = emptyFolder()
    const made = runCommand(['template', 'new', 'our-office'], { cwd })
    expect(made).toMatchObject({ code: 0, out: 'our-office\n' })
    expect(made.err).toContain('scenesetter deck cable.txt --template ./our-office')
    for (const file of [
      'deck.md.hbs',
      'talking-points.md.hbs',
      'partials/point.hbs',
      'theme.yaml',
      'README.md',
    ])
      expect(existsSync(join(cwd, 'our-office', file)), file).toBe(true)
    expect(runCommand(['template', 'check', './our-office'], { cwd })).toMatchObject({ code: 0 })
    const again = runCommand(['template', 'new', 'our-office'], { cwd })
    expect(again.code).toBe(1)
    expect(again.err).toContain(
      'command/folder-taken\n  our-office holds files already; nothing was written.',
    )
  })

  it('check tells a fault with its line and exits with 1; scenesetter.yaml names the set', () => {
    const cwd = emptyFolder()
    mkdirSync(join(cwd, 'office/partials'), { recursive: true })
    writeFileSync(join(cwd, 'office/theme.yaml'), 'extends: briefing\n')
    writeFileSync(join(cwd, 'office/partials/not-found.hbs'), '*Nothing said*\n')
    writeFileSync(join(cwd, 'scenesetter.yaml'), 'template: ./office\n')
    expect(runCommand(['draft', sample], { cwd }).out).toContain('*Nothing said*')
    writeFileSync(join(cwd, 'office/partials/not-found.hbs'), '*Nothing said*\n{{meeting.titel}}\n')
    const checked = runCommand(['template', 'check', 'office'], { cwd })
    expect(checked.code).toBe(1)
    expect(checked.out).toContain(
      'office/partials/not-found.hbs:2:3 error template/unknown-name\n  There is no "titel" in "meeting".\n  2 | {{meeting.titel}}\n    |   ^^^^^^^^^^^^^\n  hint: did you mean "title"?',
    )
  })

  it('refuses sets that extend nothing, or one another', () => {
    const cwd = emptyFolder()
    for (const [name, base] of [
      ['a', '../b'],
      ['b', '../a'],
      ['c', 'brefing'],
    ] as const) {
      mkdirSync(join(cwd, name))
      writeFileSync(join(cwd, name, 'theme.yaml'), `extends: ${base}\n`)
    }
    const circle = runCommand(['deck', sample, '--template', './a'], { cwd })
    expect([circle.code, circle.err]).toEqual([
      1,
      expect.stringContaining('"../a" extends this set in turn.'),
    ])
    const none = runCommand(['template', 'check', 'c'], { cwd })
    expect(none.err).toContain(
      'c/theme.yaml:1:10 error template/bad-extends\n  There is no template set "brefing" to extend.\n  1 | extends: brefing\n',
    )
    expect(none.err).toContain('did you mean "briefing"?')
  })

  it('list, show and fields tell what there is', () => {
    expect(runCommand(['template', 'list']).out).toMatch(
      /^briefing +The read-ahead deck for a bilateral meeting\.$/m,
    )
    expect(runCommand(['template', 'show', 'briefing']).out).toMatch(/^partials\/point\.hbs$/m)
    expect(runCommand(['template', 'show', 'briefing', 'point']).out).toBe(
      readFileSync(new URL('../../templates/briefing/partials/point.hbs', import.meta.url), 'utf8'),
    )
    expect(runCommand(['template', 'show', 'briefing', 'pont']).err).toContain('has no pont.')
    expect(runCommand(['template', 'fields', sample]).out).toContain(
      'meeting.counterpart.name = John McCallum\n',
    )
  })

  it('deck shows the line of the theme that is wrong, not one of the draft', () => {
    const cwd = emptyFolder()
    mkdirSync(join(cwd, 'office'))
    writeFileSync(join(cwd, 'office/theme.yaml'), 'extends: briefing\nlogo: { file: "seal.png" }\n')
    const { code, err } = runCommand(['deck', sample, '--template', './office', '-o', 'x.pptx'], { cwd })
    expect(code).toBe(0)
    expect(err).toContain('office/theme.yaml:2:15 warning layout/bad-logo')
    expect(err).toContain('  2 | logo: { file: "seal.png" }\n')
  })

  it('a draft whose theme is nowhere says so', () => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'deck.md'), '---\ntitle: x\nmarking: U\ntheme: our-office\n---\n\n# (U) x\n')
    expect(runCommand(['deck', 'deck.md'], { cwd }).err).toContain('command/unknown-theme')
  })
})
