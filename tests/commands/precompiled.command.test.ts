import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { precompiledSets } from '../../src/template/precompiled-sets.ts'
import { loadTemplateSet } from '../../src/template-folder.ts'
import { emptyFolder, runCommand, sample } from './run-command.ts'

const root = new URL('../../', import.meta.url).pathname
const draft = (...options: string[]): string => runCommand(['draft', sample, ...options], { cwd: root }).out

it('gives what templates say that came with the build, as if they were read anew', () => {
  expect(precompiledSets).toEqual([])
  // Known by their texts, wherever they lie; one more blank line, and all goes the full way.
  const [same, other] = [join(emptyFolder(), 'briefing'), join(emptyFolder(), 'briefing')]
  for (const folder of [same, other]) cpSync(join(root, 'templates/briefing'), folder, { recursive: true })
  writeFileSync(join(other, 'partials/unused.hbs'), '\n')
  const made = draft()
  expect(made).toContain('# ')
  expect(draft('--template', same)).toBe(made)
  expect(draft('--template', other)).toBe(made)
})

it('are all in the bundle', () => {
  const bundle = readFileSync(join(root, 'dist/program.cjs'), 'utf8')
  const paths = Object.keys(loadTemplateSet('briefing').files).filter(path => path.endsWith('.hbs'))
  expect(paths.length).toBeGreaterThan(20)
  for (const path of paths) expect(bundle).toContain(`"${path}":`)
})
