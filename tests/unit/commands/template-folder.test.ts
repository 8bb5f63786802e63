import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadSet } from '../../../src/commands/load-set.ts'
import { Unusable } from '../../../src/files.ts'
import { noSettings } from '../../../src/settings.ts'
import { fileInFolder } from '../../../src/template-folder.ts'

/** A folder `office` with these files, and `outside` beside it. */
function office(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'scenesetter-test-'))
  for (const [path, text] of Object.entries({ 'outside/secret.hbs': 'secret', ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return join(root, 'office')
}

/** What loading says that stops it. */
function told(folder: string): string {
  try {
    loadSet(folder, noSettings)
    return 'nothing'
  } catch (cause) {
    if (!(cause instanceof Unusable)) throw cause
    return cause.diagnostics.map(({ code, message, hint }) => `${code} ${message} ${hint}`).join('\n')
  }
}

describe('the folder of a template set', () => {
  it.each([
    ['partials/point.hbs', 'secret.hbs'],
    ['theme.yaml', 'secret.hbs'],
    ['partials', '.'],
  ])('stops at a link that leads out of it: %s', (name, target) => {
    const folder = office({ 'office/deck.md.hbs': '# x' })
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    symlinkSync(join('../outside', name.includes('/') ? '' : '.', target), join(folder, name))
    expect(told(folder)).toContain(`command/bad-template-folder office/${name} is a link`)
  })

  it('stops at a file that is no template, and at more files than a set has', () => {
    const large = office({ 'office/deck.md.hbs': '# x' })
    truncateSync(join(large, 'deck.md.hbs'), 100_000_000)
    expect(told(large)).toContain('office/deck.md.hbs is larger than 1 MiB')
    const many = Object.fromEntries([...Array(1001)].map((_, n) => [`office/partials/${n}.hbs`, 'x']))
    expect(told(office(many))).toContain('office/ holds more templates than any set')
  })

  it.each([
    ['[a]', 'extends must name one template set.'],
    ['../outside/nowhere', 'There is no template set "../outside/nowhere" to extend.'],
    ['../outside', '"../outside" is no template set.'],
  ])('extends %s: %s', (name, message) => {
    expect(told(office({ 'office/theme.yaml': `extends: ${name}\n` }))).toContain(
      `template/bad-extends ${message}`,
    )
  })

  it('gives a picture of its own, and none that a name or a link takes from elsewhere', () => {
    const folder = office({ 'office/..seal.png': 'x', 'office/art/seal.png': 'x' })
    symlinkSync('../outside/secret.hbs', join(folder, 'link.png'))
    symlinkSync('../outside', join(folder, 'links'))
    symlinkSync('art/seal.png', join(folder, 'inside.png'))
    for (const name of ['..seal.png', 'art/seal.png', 'inside.png'])
      expect(fileInFolder(folder, name), name).not.toBeNull()
    for (const name of [
      '../outside/secret.hbs',
      '/etc/hostname',
      'link.png',
      'links/secret.hbs',
      'art',
      '.',
      '',
    ])
      expect(fileInFolder(folder, name), name).toBeNull()
  })

  it('is the same set as long as its texts are, by which its compiled templates are kept', () => {
    const folder = office({ 'office/theme.yaml': 'extends: briefing\n' })
    const first = loadSet(folder, noSettings)
    expect(loadSet(folder, noSettings)).toBe(first)
    writeFileSync(join(folder, 'theme.yaml'), 'extends: bluf\n')
    expect(loadSet(folder, noSettings)).not.toBe(first)
  })
})
