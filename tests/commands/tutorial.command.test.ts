import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyFolder, runCommand, sample } from './run-command.ts'

const guide = readFileSync(new URL('../../templates/README.md', import.meta.url), 'utf8')
const tutorial = guide.slice(
  guide.indexOf('## From one word'),
  guide.indexOf('## What the lines of a slide mean'),
)

/** Each fenced example with the last file that the text names before it. */
const steps = [...tutorial.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(match => {
  const named = [...tutorial.slice(0, match.index).matchAll(/`([\w./-]+\.(?:hbs|yaml))`/g)]
  return { kind: match[1] ?? '', text: match[2] ?? '', file: named.at(-1)?.[1] ?? '' }
})

/** Takes the lines with `-` out of the file, and puts those with `+` in their place. */
function applyDiff(path: string, diff: string): void {
  let text = readFileSync(path, 'utf8')
  for (const [hunk] of diff.matchAll(/(?:^[ -].*\n)+(?:^\+.*\n)*/gm)) {
    const lines = hunk.trimEnd().split('\n')
    const side = (sign: string) =>
      lines
        .filter(line => line.startsWith(' ') || line.startsWith(sign))
        .map(line => line.slice(1))
        .join('\n')
    expect(text, `${path} has no ${side('-')}`).toContain(side('-'))
    text = text.replace(side('-'), () => side('+'))
  }
  writeFileSync(path, text)
}

describe('the tutorial in templates/README.md', () => {
  it('works as told, step by step', () => {
    const cwd = emptyFolder()
    copyFileSync(sample, join(cwd, 'cable.txt'))
    const png =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
    let printed = ''
    for (const { kind, text, file } of steps) {
      if (kind === 'sh')
        for (const line of text.trim().split('\n')) {
          const result = runCommand(line.split(' ').slice(1), { cwd })
          expect(result.code, `${line}\n${result.out}${result.err}`).toBe(0)
          printed = result.out
        }
      else if (kind === 'diff') applyDiff(join(cwd, file), text)
      else if (kind === 'text' && text.startsWith('our-office/')) {
        const deck = join(cwd, 'our-office/deck.md.hbs')
        const right = readFileSync(deck, 'utf8')
        const line = Number(text.split(':')[1])
        const lines = right.split('\n')
        writeFileSync(
          deck,
          [...lines.slice(0, line - 1), '{{meeting.titel}}', ...lines.slice(line - 1)].join('\n'),
        )
        expect(runCommand(['template', 'check', 'our-office'], { cwd }).out).toContain(text)
        writeFileSync(deck, right)
      } else if (kind === 'text') expect(printed).toContain(text)
      else {
        mkdirSync(dirname(join(cwd, file)), { recursive: true })
        writeFileSync(join(cwd, file), text)
      }
      if (existsSync(join(cwd, 'our-office')))
        writeFileSync(join(cwd, 'our-office/seal.png'), Buffer.from(png, 'base64'))
    }
    const draft = runCommand(['draft', 'cable.txt'], { cwd }).out
    expect(draft).toContain('### The post would like you to say')
    expect(draft).not.toContain('# (C) Timeline')
    expect(draft).toContain('# (C) Who is who on their side')
    const deck = runCommand(['deck', 'cable.txt', '-o', 'deck.pptx', '--preview'], { cwd })
    expect(deck.err).not.toMatch(/template\/|layout\/|command\//)
    const page = readFileSync(join(cwd, 'deck.html'), 'utf8')
    for (const shown of ['Seal of our office', 'Office of Policy Planning', '#5B1A1A', '#8A2B2B'])
      expect(page).toContain(shown)
    expect(runCommand(['draft', 'cable.txt', '--template', './small'], { cwd }).out).toContain(
      '*The cable does not say*',
    )
  })
})
