import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { officePackage, powerpoint } from '../unit/reference/office-package.ts'
import { corpusFile, emptyFolder, runCommand, sample } from './run-command.ts'

const darkTheme = new URL('../../templates/themes/dark.yaml', import.meta.url)

const textOf = (pptx: string): string =>
  Object.entries(unzipSync(new Uint8Array(readFileSync(pptx))))
    .filter(([part]) => /slides\/slide\d+\.xml$/.test(part))
    .map(([, bytes]) => new TextDecoder().decode(bytes))
    .join('\n')
    .replace(/<\/a:p>/g, '\n')
    .replace(/<[^>]+>/g, '')

describe('scenesetter deck', () => {
  it('writes output/03-ottawa-49.pptx for the sample and says where', () => {
    const cwd = emptyFolder()
    const { code, out, err } = runCommand(['deck', sample], { cwd })
    expect(code).toBe(0)
    expect(out).toBe(`${join('output', '03-ottawa-49.pptx')}\n`)
    expect(err).toContain('CONFIDENTIAL')
    expect(readdirSync(join(cwd, 'output'))).toEqual(['03-ottawa-49.pptx'])
    const words = textOf(join(cwd, out.trim()))
    expect(words).toContain('McCallum')
    expect(words).toContain('[¶7]')
  })

  it('writes a page that shows the slides beside the deck with --preview', () => {
    const cwd = emptyFolder()
    const { out } = runCommand(['deck', sample, '--preview', '-o', 'a.pptx'], { cwd })
    expect(out).toBe('a.pptx\na.html\n')
    const page = readFileSync(join(cwd, 'a.html'), 'utf8')
    expect(page.match(/<svg /g)?.length).toBeGreaterThan(8)
    expect(page).toContain('CONFIDENTIAL')
  })

  it("stands on an office's own layouts with --reference-doc, and says why where it cannot", () => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'agency.potx'), officePackage(powerpoint))
    expect(runCommand(['deck', sample, '--reference-doc', 'agency.potx', '-o', 'a.pptx'], { cwd }).code).toBe(
      0,
    )
    const parts = unzipSync(new Uint8Array(readFileSync(join(cwd, 'a.pptx'))))
    expect(new TextDecoder().decode(parts['ppt/slideLayouts/slideLayout1.xml'])).toContain('Agency Cover')
    const { code, err } = runCommand(['deck', sample, '--reference-doc', sample, '-o', 'b.pptx'], { cwd })
    expect([code, err]).toEqual([1, expect.stringContaining('reference/unusable')])
    expect(existsSync(join(cwd, 'b.pptx'))).toBe(false)
  })

  it('gives the same bytes for the same input', () => {
    const cwd = emptyFolder()
    runCommand(['deck', sample, '-o', 'a.pptx'], { cwd })
    runCommand(['deck', sample, '-o', 'b.pptx'], { cwd })
    expect(readFileSync(join(cwd, 'a.pptx')).equals(readFileSync(join(cwd, 'b.pptx')))).toBe(true)
  })

  it('reads standard input', () => {
    const cwd = emptyFolder()
    const { code, out } = runCommand(['deck', '-'], { cwd, input: readFileSync(sample) })
    expect(code).toBe(0)
    expect(existsSync(join(cwd, out.trim()))).toBe(true)
  })

  it('takes several files into a folder, tells of each failure and goes on', () => {
    const cwd = emptyFolder()
    const files = [sample, 'missing.txt', corpusFile('dev-ras-haliq'), sample]
    const { code, out, err } = runCommand(['deck', ...files, '-o', 'decks'], { cwd })
    expect(code).toBe(1)
    expect(err).toContain('missing.txt cannot be read: there is no such file')
    expect(err).toContain('command/unreadable-input')
    expect(out.trim().split('\n')).toHaveLength(3)
    expect(readdirSync(join(cwd, 'decks')).sort()).toEqual([
      '03-ottawa-49-2.pptx',
      '03-ottawa-49.pptx',
      '07-ras-haliq-677.pptx',
    ])
  })

  it('writes nothing under --strict while there are warnings, and exits with 3', () => {
    const cwd = emptyFolder()
    const { code, err } = runCommand(['deck', sample, '--strict'], { cwd })
    expect(code).toBe(3)
    expect(err).toContain('read/partial-extract')
    expect(readdirSync(cwd)).toEqual([])
  })

  it.each([
    ['nothing', ''],
    ['white space', ' \n\n\t\n'],
    ['what is no text', 'PK\u0003\u0004\u0014\u0000\u0006\u0000 some words here.\u0000\u0001\u0002'],
  ])('refuses %s with a message and exit code 1', (_what, text) => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'x.txt'), text)
    const { code, out, err } = runCommand(['deck', 'x.txt'], { cwd })
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err).toContain('command/no-cable')
    expect(err).not.toMatch(/^\s+at /m)
    expect(readdirSync(cwd)).toEqual(['x.txt'])
  })

  it('needs leave for a NODIS cable', () => {
    const cwd = emptyFolder()
    const text = readFileSync(sample, 'utf8').replace('\nSIPDIS', '\nNODIS')
    writeFileSync(join(cwd, 'x.txt'), text)
    const refused = runCommand(['deck', 'x.txt'], { cwd })
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toContain('command/nodis')
    expect(runCommand(['deck', 'x.txt', '--allow-nodis'], { cwd }).err).toContain('CONFIDENTIAL//NODIS')
    // looking copies nothing
    const looked = runCommand(['brief', 'x.txt', '--json'], { cwd })
    expect([looked.code, JSON.parse(looked.out).cable.marking]).toEqual([0, 'C//ND'])
    expect(looked.err).toContain('marking/distribution-restricted')
  })

  it('refuses a file that no cable could be', () => {
    const cwd = emptyFolder()
    const huge = join(cwd, 'huge.txt')
    writeFileSync(huge, '')
    truncateSync(huge, 65 * 1024 * 1024)
    const { code, err } = runCommand(['deck', huge], { cwd })
    expect(code).toBe(1)
    expect(err).toContain('command/input-too-large')
  })

  it('names the built-in template sets when it does not know one', () => {
    const { code, err } = runCommand(['deck', sample, '--template', 'breifing'])
    expect(code).toBe(1)
    expect(err).toContain('command/unknown-template')
    expect(err).toContain('briefing')
  })

  it.each([
    ['no file', ['deck']],
    ['an unknown option', ['deck', sample, '--colour']],
    ['a wrong day', ['deck', sample, '--date', 'tomorrow']],
    ['an unknown command', ['dekc', sample]],
  ])('exits with 2 on wrong usage: %s', (_what, args) => {
    const { code, out, err } = runCommand(args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(/^error: /)
  })

  it('leaves the old file when the new one cannot be written', () => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'file'), 'old')
    const { code, err } = runCommand(['deck', sample, '-o', 'file/deck.pptx'], { cwd })
    expect(code).toBe(1)
    expect(err).toContain('command/unwritable-output')
    expect(readFileSync(join(cwd, 'file'), 'utf8')).toBe('old')
    expect(readdirSync(cwd)).toEqual(['file'])
  })
})

describe('a template with a fault', () => {
  it.each(['deck', 'points', 'draft'])('is shown with its line, and %s makes nothing', command => {
    const cwd = emptyFolder()
    mkdirSync(join(cwd, 'ours'))
    for (const file of ['deck.md.hbs', 'talking-points.md.hbs'])
      writeFileSync(join(cwd, 'ours', file), '# (C) {{meeting.titel}}\n')
    const { code, out, err } = runCommand([command, sample, '--template', 'ours'], { cwd })
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err).toMatch(/ours\/(deck|talking-points)\.md\.hbs:1:9 error template\/unknown-name/)
    expect(err).toContain('1 | # (C) {{meeting.titel}}')
    expect(err).toContain('did you mean "title"?')
    expect(readdirSync(cwd)).toEqual(['ours'])
  })
})

describe('a template that drops marks', () => {
  it('does not keep them from the printed points', () => {
    const cwd = emptyFolder()
    mkdirSync(join(cwd, 'ours'))
    const line = '- {{text}} {{cite this}}'
    writeFileSync(
      join(cwd, 'ours', 'talking-points.md.hbs'),
      `# (C) Points\n\n{{#each raise}}\n${line}\n{{/each}}\n`,
    )
    const { code, out, err } = runCommand(['points', sample, '--template', 'ours'], { cwd })
    expect(code).toBe(0)
    expect(out).toContain('- (C) By raising defense spending with McCallum')
    expect(err).toContain('layout/dropped-mark')
  })
})

describe('an edited draft', () => {
  const edited = (change: (text: string) => string) => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'cable.txt'), readFileSync(sample))
    expect(runCommand(['draft', 'cable.txt', '-o', 'deck.md'], { cwd }).code).toBe(0)
    const before = readFileSync(join(cwd, 'deck.md'), 'utf8')
    const after = change(before)
    writeFileSync(join(cwd, 'deck.md'), after)
    const result = runCommand(['deck', 'deck.md', '-o', 'deck.pptx'], { cwd })
    return { ...result, changed: before !== after, words: textOf(join(cwd, 'deck.pptx')) }
  }
  const point = 'our expectations should be modest'
  const line = (text: string): string => text.split('\n').find(one => one.includes(point)) ?? ''
  /** Every place where the slides show the point; the draft has it on several. */
  const shown = (words: string): string[] => words.split('\n').filter(one => one.includes(point))

  it('makes the same slides as the cable', () => {
    const cwd = emptyFolder()
    runCommand(['deck', sample, '-o', 'a.pptx'], { cwd })
    expect(edited(text => text).words).toBe(textOf(join(cwd, 'a.pptx')))
  })

  it('gets a dropped mark back, with a warning that shows the line', () => {
    const { words, err, changed } = edited(text => text.replace(line(text), line(text).replace('(C) ', '')))
    expect(changed).toBe(true)
    expect(shown(words).every(one => one.includes('(C)'))).toBe(true)
    expect(err).toContain(point)
  })

  it('gets a lowered mark back, with a warning', () => {
    const { words, err } = edited(text => text.replace(line(text), line(text).replace('(C)', '(U)')))
    expect(shown(words).every(one => one.includes('(C)'))).toBe(true)
    expect(shown(words).some(one => one.includes('(U)'))).toBe(false)
    expect(err).toContain(point)
  })

  it('may raise a mark, and the banner follows', () => {
    const { words } = edited(text => text.replace(line(text), line(text).replace('(C)', '(S//NF)')))
    expect(shown(words).filter(one => one.includes('(S//NF)'))).toHaveLength(1)
    expect(words).toContain('SECRET//NOFORN')
  })

  it('takes a [staff] line', () => {
    const added = '- (C) Ask about the frigates. [staff]'
    const { words, code } = edited(text => text.replace(line(text), `${line(text)}\n${added}`))
    expect(code).toBe(0)
    expect(words).toContain('Ask about the frigates.')
    expect(words).toContain('[staff]')
  })

  it.each([
    [
      'front matter that cannot be read',
      '---\ntitle: "open\nmarking: "S"\n---\n\n# (S) A title\n',
      'layout/bad-front-matter',
    ],
    ['no slide', '---\nmarking: "C"\n---\n', 'layout/no-slides'],
  ])('is refused for %s, behind which a mark could fall', (_what, draft, code) => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'deck.md'), draft)
    const result = runCommand(['deck', 'deck.md'], { cwd })
    expect(result).toMatchObject({ code: 1, out: '' })
    expect(result.err).toContain(code)
    expect(readdirSync(cwd)).toEqual(['deck.md'])
  })

  it('takes the theme that its front matter names', () => {
    const cwd = emptyFolder()
    const draft = runCommand(['draft', sample]).out
    writeFileSync(join(cwd, 'deck.md'), draft.replace(/^theme: .*$/m, 'theme: dark'))
    runCommand(['deck', 'deck.md', '--source', sample, '-o', 'deck.pptx'], { cwd })
    const theme = unzipSync(new Uint8Array(readFileSync(join(cwd, 'deck.pptx'))))['ppt/theme/theme1.xml']
    const background = /^ {2}background: "(\w{6})"/m.exec(readFileSync(darkTheme, 'utf8'))?.[1]
    expect(background).toBeDefined()
    expect(new TextDecoder().decode(theme)).toContain(background)
  })

  it('reports a source that does not exist', () => {
    const { err } = edited(text => text.replace(line(text), line(text).replace('[¶4]', '[¶44]')))
    expect(err).toContain('¶44')
  })

  it('says on its cover when nothing could be checked', () => {
    const cwd = emptyFolder()
    const draft = runCommand(['draft', sample]).out
    writeFileSync(join(cwd, 'deck.md'), draft.replace(/^cable: .*$/m, 'cable: "gone.txt"'))
    const { code, err } = runCommand(['deck', 'deck.md', '-o', 'deck.pptx'], { cwd })
    expect(code).toBe(0)
    expect(err).toContain('command/source-missing')
    expect(textOf(join(cwd, 'deck.pptx'))).toMatch(/not checked against its source/i)
  })

  it('warns when the cable has changed since', () => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'cable.txt'), readFileSync(sample))
    runCommand(['draft', 'cable.txt', '-o', 'deck.md'], { cwd })
    writeFileSync(join(cwd, 'cable.txt'), readFileSync(sample, 'utf8').replace('modest', 'great'))
    expect(runCommand(['deck', 'deck.md'], { cwd }).err).toContain('command/source-changed')
  })
})
