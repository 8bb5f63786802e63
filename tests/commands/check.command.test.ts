import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { corpusFile, emptyFolder, runCommand } from './run-command.ts'

const cable = corpusFile('dev-ras-haliq')

describe('scenesetter check', () => {
  it('exits with 0 for a deck as it was made, and with 2 where nobody says of which cable', () => {
    const cwd = emptyFolder()
    runCommand(['deck', cable, '-o', 'deck.pptx'], { cwd })
    expect(runCommand(['check', 'deck.pptx', '--source', cable], { cwd })).toEqual({
      code: 0,
      out: '',
      err: 'Nothing found: every line holds against its source.\n',
    })
    const nameless = runCommand(['check', 'deck.pptx'], { cwd })
    expect(nameless).toMatchObject({ code: 2, out: '' })
    expect(nameless.err).toContain('name the cable with --source')
  })

  it('reads which cable a draft was made from, shows the line, and exits with 1', () => {
    const cwd = emptyFolder()
    runCommand(['draft', cable, '-o', 'deck.md'], { cwd })
    expect(runCommand(['check', 'deck.md'], { cwd }).code).toBe(0)
    const draft = readFileSync(join(cwd, 'deck.md'), 'utf8')
    writeFileSync(join(cwd, 'deck.md'), draft.replace('Saqr, 44, has', 'Saqr, 54, has'))
    const { code, out, err } = runCommand(['check', 'deck.md'], { cwd })
    expect(code).toBe(1)
    expect(out).toMatch(/^deck\.md:\d+:\d+ error check\/number\n/)
    expect(out).toContain('54 is not in the source')
    expect(out).toContain('^^^')
    expect(err).toContain('1 error')
  })

  it('lists what the staff added, which is no fault', () => {
    const cwd = emptyFolder()
    runCommand(['draft', cable, '-o', 'deck.md'], { cwd })
    const draft = readFileSync(join(cwd, 'deck.md'), 'utf8')
    writeFileSync(
      join(cwd, 'deck.md'),
      draft.replace('- (C) He studied', '- (C) Ask about Oxford. [OSD/P]\n- (C) He studied'),
    )
    const { code, out } = runCommand(['check', 'deck.md'], { cwd })
    expect(code).toBe(0)
    expect(out).toContain('added by OSD/P: "Ask about Oxford."')
  })

  it.each(['U', 'C', 'S'])('finds nothing in a version for a reader cleared to (%s)', level => {
    const cwd = emptyFolder()
    runCommand(['deck', cable, '--max-marking', level, '-o', 'deck.pptx'], { cwd })
    expect(runCommand(['check', 'deck.pptx', '--source', cable], { cwd })).toMatchObject({ code: 0, out: '' })
  })

  it('reads talking points back, with banners and block', () => {
    const cwd = emptyFolder()
    runCommand(['points', cable, '-o', 'points.md'], { cwd })
    expect(runCommand(['check', 'points.md', '--source', cable], { cwd })).toMatchObject({ code: 0, out: '' })
    const points = readFileSync(join(cwd, 'points.md'), 'utf8')
    const edited = points
      .replace('Declassify On: 20170522', 'Declassify On: 20070522')
      .replace('**SECRET//NOFORN**', '')
    writeFileSync(join(cwd, 'points.md'), edited)
    const { code, out } = runCommand(['check', 'points.md', '--source', cable], { cwd })
    expect(code).toBe(1)
    expect(out).toContain('check/block-wrong')
    expect(out).toContain('check/banner-missing')
  })

  it('tells of a broken file in a line', () => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'deck.pptx'), 'PK\u0003\u0004 and then nothing')
    const { code, err } = runCommand(['check', 'deck.pptx', '--source', cable], { cwd })
    expect(code).toBe(1)
    expect(err).toContain('check/unreadable-file')
    expect(err).not.toMatch(/^\s+at /m)
  })

  it('takes a version for --max-marking with its own banner only by leave', () => {
    const cwd = emptyFolder()
    runCommand(['deck', cable, '--max-marking', 'C', '--allow-downgrade', '-o', 'deck.pptx'], { cwd })
    const args = ['check', 'deck.pptx', '--source', cable]
    expect(runCommand(args, { cwd }).out).toContain('check/banner-low')
    expect(runCommand([...args, '--allow-downgrade'], { cwd }).out).not.toContain('check/banner-low')
  })
})

describe('scenesetter deck', () => {
  it('runs the same checks on what people edited before it writes', () => {
    const cwd = emptyFolder()
    runCommand(['draft', cable, '-o', 'deck.md'], { cwd })
    const draft = readFileSync(join(cwd, 'deck.md'), 'utf8')
    writeFileSync(join(cwd, 'deck.md'), draft.replace('Saqr, 44, has', 'Saqr, 54, has'))
    const { code, err } = runCommand(['deck', 'deck.md'], { cwd })
    expect(code).toBe(0)
    expect(err).toContain('error check/number')
  })

  it('finds nothing in a deck that it has just made', () => {
    // the code of a finding, not a folder of that name in the path of the cable
    expect(runCommand(['deck', cable], { cwd: emptyFolder() }).err).not.toMatch(
      / (error|warning|info) check\//,
    )
  })
})
