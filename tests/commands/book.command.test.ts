import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { corpusFile, emptyFolder, runCommand, sample } from './run-command.ts'

const cables = [corpusFile('dev-ras-haliq'), sample, corpusFile('D2-commerce-oslo')]

describe('a trip book', () => {
  const cwd = emptyFolder()
  const drafted = runCommand(['draft', ...cables, '--book', '-o', 'trip.md'], { cwd })
  const draft = readFileSync(join(cwd, 'trip.md'), 'utf8')

  it('has a part for each cable, by date, each source named with its cable', () => {
    expect(drafted.code).toBe(0)
    expect(draft.match(/<!-- _part: \S.* -->/g)).toEqual([
      '<!-- _part: 1. Ottawa -->',
      '<!-- _part: 2. Ras Haliq -->',
      '<!-- _part: 3. Oslo -->',
    ])
    const tags = [...draft.matchAll(/ \[([^\]]*¶[^\]]*)\]$/gm)].flatMap(([, tag = '']) => tag.split(', '))
    expect(tags.length).toBeGreaterThan(50)
    for (const tag of tags) expect(tag).toMatch(/^0[378] (?:OTTAWA 49|RAS HALIQ 677|OSLO 490) ¶\d/)
  })

  it('gives one deck under the highest banner, with every source in the block, and nothing to find fault with', () => {
    const { code, err } = runCommand(['deck', 'trip.md', '-o', 'trip.pptx'], { cwd })
    expect(code).toBe(0)
    expect(err).toContain('SECRET//NOFORN')
    expect(err).not.toMatch(/ (error|warning) (layout|check)\//)
    const checked = runCommand(['check', 'trip.pptx', '--source', ...cables], { cwd })
    expect([checked.code, checked.out]).toEqual([0, ''])
  })

  it('gets a mark back that an editor lowered, by the cable that the line names', () => {
    const line = /^- \((?:S[^)]*)\) (.*\[07 RAS HALIQ 677 ¶\d+\])$/m
    expect(draft).toMatch(line)
    writeFileSync(join(cwd, 'lowered.md'), draft.replace(line, '- (U) $1'))
    expect(runCommand(['deck', 'lowered.md'], { cwd }).err).toContain('layout/lowered-mark')
  })

  it('is made of cables alone, and of all that were named', () => {
    const withDraft = runCommand(['deck', sample, 'trip.md', '--book'], { cwd })
    expect([withDraft.code, withDraft.err]).toEqual([1, expect.stringContaining('command/draft-in-book')])
    const lacking = runCommand(['deck', sample, 'nowhere.txt', '--book'], { cwd })
    expect([lacking.code, lacking.out]).toEqual([1, ''])
    const unbound = runCommand(['draft', ...cables], { cwd })
    expect([unbound.code, unbound.err]).toEqual([1, expect.stringContaining('command/several-without-book')])
  })
})
