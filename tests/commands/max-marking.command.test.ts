import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { deckParts, leaks, leftOutWords, readParts, words } from './left-out-words.ts'
import { corpusFile, emptyFolder, runCommand } from './run-command.ts'

/** What every product says of itself, whatever the cable: the words of a small open cable's. */
const plain =
  'C O N F I D E N T I A L TESTVILLE 000001\n\nSUBJECT: (U) Plain\n\n1. (U) You should ask A about 5 percent.\n'
const own = new Set<string>()

beforeAll(async () => {
  const path = join(emptyFolder(), 'plain.txt')
  writeFileSync(path, plain)
  const templates = new URL('../../templates/briefing/', import.meta.url)
  const files = ['deck.md.hbs', 'talking-points.md.hbs', 'theme.yaml']
  const texts = [
    ...files.map(file => readFileSync(new URL(file, templates), 'utf8')),
    ...((await deckParts(path, null)) ?? []).map(({ text }) => text),
    ...[['points'], ['draft'], ['brief', '--json'], ['brief']].map(args => runCommand([...args, path]).out),
    readFileSync(new URL('../../src/marking/source-remarks.ts', import.meta.url), 'utf8'),
    furniture,
  ]
  for (const word of texts.flatMap(words)) own.add(word)
})

/** Words of the templates, the neutral headings and the remarks that the small cable has no use for. */
const furniture = `issue part points summary background comment biography logistics position advises embassy watch
  out raised avoid care with take general their closing bottom line references remarks counterpart timeline people
  acronyms figures objectives nothing more issues offered post say drafted when what standard spelled embassy passed
  declassification date stay marks declassifying human act rule portion paragraph taken unmarked meeting name role side
  theirs ours other year inferred short long figure says top source sources captions facts press format topics where for
  none his raise secret confidential noforn sensitive but unclassified and the with from this has not been was one`

const hiddenIn = (cable: string, level: string): Set<string> =>
  new Set([...leftOutWords(corpusFile(cable), level)].filter(word => !own.has(word)))

const mixed = ['dev-ras-haliq', 'x1-al-qasr', 'D4-depsecdef-manama-noforn']
const levels = ['U', 'SBU', 'C', 'S']

const cases = mixed.flatMap(cable => levels.map(level => [cable, level] as const))

describe('--max-marking', () => {
  it('has something to leave out and something to show in the mixed cables', () => {
    expect(hiddenIn('dev-ras-haliq', 'C').size).toBeGreaterThan(100)
    expect(hiddenIn('dev-ras-haliq', 'C')).toContain('detainees')
    expect(hiddenIn('dev-ras-haliq', 'C')).not.toContain('manchester')
    const { out } = runCommand(['draft', corpusFile('dev-ras-haliq'), '--max-marking', 'C'])
    expect(out).toContain('He studied engineering in Manchester')
  })

  it.each(cases)('leaves nothing of %s above (%s) in any part of the deck', async (cable, level) => {
    const hidden = hiddenIn(cable, level)
    expect(hidden.size).toBeGreaterThan(20)
    expect(leaks((await deckParts(corpusFile(cable), level)) ?? [], hidden)).toEqual([])
  })

  it('finds the same words in the whole deck, so that the search can fail', async () => {
    const parts = (await deckParts(corpusFile('dev-ras-haliq'), null)) ?? []
    expect(leaks(parts, hiddenIn('dev-ras-haliq', 'S')).length).toBeGreaterThan(10)
  })

  it.each([
    ['points', 'text'],
    ['draft', 'Markdown'],
    ['brief', 'a page'],
    ['brief --json', 'JSON'],
  ])('%s leaves the same out of its %s', command => {
    for (const level of ['U', 'C']) {
      const { out } = runCommand([...command.split(' '), corpusFile('dev-ras-haliq'), '--max-marking', level])
      expect(out).not.toBe('')
      expect(leaks([{ part: command, text: out }], hiddenIn('dev-ras-haliq', level))).toEqual([])
    }
  })

  it('keeps what a statement is for, though its heading is left out', () => {
    const { out } = runCommand(['brief', '--json', corpusFile('dev-ras-haliq'), '--max-marking', 'C'])
    const brief = JSON.parse(out)
    const texts = (list: { text: string }[]) => list.map(({ text }) => text)
    expect(texts(brief.watchOut)).toContain("The Emir's health is not to be discussed.")
    expect(texts(brief.raise)).not.toContain("The Emir's health is not to be discussed.")
    expect(brief.issues.map(({ title }: { title: string }) => title)).toEqual([
      'Issue 1',
      'Issue 2',
      'Issue 3',
    ])
  })

  it('names no meeting whose subject is above the level', () => {
    const { out } = runCommand(['brief', '--json', corpusFile('dev-ras-haliq'), '--max-marking', 'U'])
    const { cable, meeting, people, references } = JSON.parse(out)
    expect({ subject: cable.subject, title: meeting.title, people, references }).toEqual({
      subject: null,
      title: 'Meeting',
      people: [],
      references: undefined,
    })
    expect(cable.references).toEqual([])
  })

  it('lowers banner and block only with --allow-downgrade, and never under the captions of the cable', () => {
    const banner = (...args: string[]) =>
      runCommand(['points', corpusFile('dev-ras-haliq'), ...args])
        .out.split('\n', 1)[0]
        ?.trim()
    expect(banner('--max-marking', 'C')).toBe('SECRET//NOFORN')
    expect(banner('--max-marking', 'C', '--allow-downgrade')).toBe('CONFIDENTIAL//NOFORN')
    const open = runCommand([
      'points',
      corpusFile('dev-ras-haliq'),
      '--max-marking',
      'U',
      '--allow-downgrade',
    ]).out
    expect(open.split('\n', 1)[0]?.trim()).toBe('UNCLASSIFIED//NOFORN')
    expect(open).not.toContain('Derived From')
  })

  it('reads a level in any spelling, and refuses what is none', () => {
    const cable = corpusFile('dev-ras-haliq')
    expect(runCommand(['brief', '--json', cable, '--max-marking', 'SECRET/NOFORN']).err).toContain(
      'Left out above (S//NF): nothing.',
    )
    expect(runCommand(['brief', cable, '--max-marking', 'high'])).toMatchObject({ code: 2, out: '' })
  })

  it('C leaves C//NF out', () => {
    const cwd = emptyFolder()
    const text =
      'C O N F I D E N T I A L TESTVILLE 000001\n\n1. (C) Talk of ponies.\n\n2. (C//NF) Talk of zebras.\n'
    writeFileSync(join(cwd, 'cable.txt'), text)
    const { out, err } = runCommand(['brief', '--json', 'cable.txt', '--max-marking', 'C'], { cwd })
    expect(out).toContain('ponies')
    expect(out).not.toContain('zebras')
    expect(err).toContain('1 portion')
  })

  it('refuses where nothing is left', () => {
    const { code, out, err } = runCommand([
      'points',
      corpusFile('D3-secstate-lima-1976'),
      '--max-marking',
      'U',
    ])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('command/nothing-left')
  })
})

describe('deck --max-marking of an edited draft', () => {
  const draftIn = (cwd: string, edit = (text: string) => text): void => {
    const { out } = runCommand(['draft', corpusFile('dev-ras-haliq')], { cwd })
    writeFileSync(
      join(cwd, 'deck.md'),
      edit(out.replace(/^cable: .*$/m, `cable: ${corpusFile('dev-ras-haliq')}`)),
    )
  }

  it.each(['U', 'C'])('leaves nothing above (%s) in any part', level => {
    const cwd = emptyFolder()
    draftIn(cwd)
    const { code, err } = runCommand(['deck', 'deck.md', '--max-marking', level, '-o', 'deck.pptx'], { cwd })
    expect({ code, err: err.match(/Left out above.*slide 1: \d/)?.length }).toEqual({ code: 0, err: 1 })
    expect(leaks(readParts(join(cwd, 'deck.pptx')), hiddenIn('dev-ras-haliq', level))).toEqual([])
  })

  it('settles marks first: a line that somebody marked lower goes too, and so do notes and staff lines', () => {
    const cwd = emptyFolder()
    draftIn(cwd, text =>
      text
        .replace('(S//NF) Sensitive reporting', '(U) Sensitive reporting')
        .replace('(S//NF) Do not mention the detainees', 'Do not mention the detainees')
        .replace(
          '\n---\n\n<!-- _class: summary',
          '\n<!--\n(C) Ask about ponies. [staff]\n(S) Ask about zebras. [staff]\n-->\n\n---\n\n<!-- _class: summary',
        ),
    )
    runCommand(['deck', 'deck.md', '--max-marking', 'C', '-o', 'deck.pptx'], { cwd })
    const parts = readParts(join(cwd, 'deck.pptx'))
    expect(leaks(parts, new Set([...hiddenIn('dev-ras-haliq', 'C'), 'zebras']))).toEqual([])
    expect(leaks(parts, new Set(['ponies', 'manchester']))).not.toEqual([])
  })

  it('is made again at its own level from a limited draft', () => {
    const cwd = emptyFolder()
    runCommand(['draft', corpusFile('dev-ras-haliq'), '--max-marking', 'C', '-o', 'deck.md'], { cwd })
    expect(readFileSync(join(cwd, 'deck.md'), 'utf8')).toContain('max-marking: "C"')
    const { err } = runCommand(['deck', 'deck.md', '-o', 'deck.pptx'], { cwd })
    expect(err).toContain('Left out above (C): nothing.')
    expect(err).toContain('SECRET//NOFORN')
    expect(leaks(readParts(join(cwd, 'deck.pptx')), hiddenIn('dev-ras-haliq', 'C'))).toEqual([])
  })

  it('needs the cable', () => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'deck.md'), '---\nmarking: "S"\n---\n\n# (C) Title\n\n- (C) Ponies [¶1]\n')
    const { code, err } = runCommand(['deck', 'deck.md', '--max-marking', 'C'], { cwd })
    expect(code).toBe(1)
    expect(err).toContain('command/limit-unchecked')
  })
})
