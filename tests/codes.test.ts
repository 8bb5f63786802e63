import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codes } from '../src/diagnostics/codes.ts'

const root = new URL('..', import.meta.url).pathname
const textsBelow = (folder: string, endings: string[]): string =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => endings.some(ending => file.endsWith(ending)))
    .map(file => readFileSync(join(root, folder, file), 'utf8').replaceAll('\\/', '/'))
    .join('\n')

describe('diagnostic codes', () => {
  const tests =
    textsBelow('tests/unit', ['.ts']) +
    textsBelow('tests/commands', ['.ts']) +
    textsBelow('tests/properties', ['.ts'])
  const source = textsBelow('src', ['.ts'])

  it.each(Object.keys(codes))('%s is raised somewhere and reached by a test', code => {
    expect(source.split(`'${code}'`).length, 'nobody raises it').toBeGreaterThan(2)
    // Tables of faulty templates write the code without its stage: `unknown-name There is no ...`.
    const reached = tests.includes(code) || tests.includes(`'${code.slice(code.indexOf('/') + 1)} `)
    expect(reached, `no test reaches ${code}`).toBe(true)
  })

  it('are documented, each with its severity and what to do', async () => {
    const rows = Object.entries(codes)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, { severity, help }]) => `| \`${code}\` | ${severity} | ${help} |`)
    const page = `# Remarks\n\nEvery remark that the program makes. Errors and warnings are printed; \`scenesetter parse FILE\` shows all.\nA code under \`accept\` in \`scenesetter.yaml\` is taken as a remark only.\n\n| code | severity | when, and what to do |\n|---|---|---|\n${rows.join('\n')}\n`
    await expect(page).toMatchFileSnapshot('../src/diagnostics/README.md')
  })
})
