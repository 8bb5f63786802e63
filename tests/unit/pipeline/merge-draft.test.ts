import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeDrafts, openConflict } from '../../../src/pipeline/merge-draft.ts'

const names = { edited: 'deck.md', made: 'made of cable.txt' }
const base = '---\nmarking: "C"\n---\n\n# (C) A\n\n- (C) one\n- (C) two\n\n# (C) B\n\n- (C) three\n'

describe('mergeDrafts', () => {
  it('takes what either changed', () => {
    const edited = base.replace('- (C) one', '- (C) one, shorter')
    const made = base.replace('- (C) three', '- (C) three\n- (C) four')
    const { text, conflicts } = mergeDrafts(edited, base, made, names)
    expect(conflicts).toEqual([])
    expect(text).toBe(edited.replace('- (C) three', '- (C) three\n- (C) four'))
  })

  it('marks as git does what both changed, and loses neither', () => {
    const edited = base.replace('three', 'mine')
    const { text, conflicts } = mergeDrafts(edited, base, base.replace('three', 'theirs'), names)
    expect(text).toContain('<<<<<<< deck.md\n- (C) mine\n=======\n- (C) theirs\n>>>>>>> made of cable.txt\n')
    expect(conflicts).toEqual([12])
    expect(openConflict(text)).toBe(12)
    expect(openConflict(edited)).toBeNull()
  })

  it('is no conflict where both made the same change', () => {
    const changed = base.replace('three', 'tres')
    expect(mergeDrafts(changed, base, changed, names)).toEqual({ text: changed, conflicts: [] })
  })

  it('leaves seals out and line ends as they are', () => {
    const seal = `# scenesetter: ${'0'.repeat(32)}\n`
    const sealed = base.replace('---\n', `---\n${seal}`)
    expect(mergeDrafts(sealed.replaceAll('\n', '\r\n'), sealed, base.replace('one', 'uno'), names).text).toBe(
      base.replace('one', 'uno').replaceAll('\n', '\r\n'),
    )
  })

  it('loses no line that people wrote, and none that is new', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd', '', '- e'), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(lines, lines, lines, (mine, from, theirs) => {
        const merged = mergeDrafts(mine.join('\n'), from.join('\n'), theirs.join('\n'), names).text.split(
          '\n',
        )
        for (const line of [...mine, ...theirs]) if (!from.includes(line)) expect(merged).toContain(line)
      }),
    )
  })
})
