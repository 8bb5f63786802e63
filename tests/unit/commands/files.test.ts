import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findSettings, readIfThere, readInput } from '../../../src/files.ts'
import { emptyFolder } from '../../commands/run-command.ts'

const endless = '/dev/zero'

it('an input without end is read no further than a cable can be long', async () => {
  await expect(readInput(endless)).rejects.toThrow(/larger than 64 MiB/)
  expect(readIfThere(endless)).toBeNull()
})

it('a link that leads in a circle, a folder and a missing file are told from each other', async () => {
  const at = (name: string) => join(folder, name)
  const folder = emptyFolder()
  symlinkSync('loop', at('loop'))
  await expect(readInput(at('loop'))).rejects.toThrow(/links lead in a circle/)
  await expect(readInput(folder)).rejects.toThrow(/it is a folder/)
  await expect(readInput(at('none'))).rejects.toThrow(/no such file/)
})

it.each([
  ['a folder', (path: string) => mkdirSync(path), /it is a folder/],
  ['a device', (path: string) => symlinkSync(endless, path), /a device or a pipe/],
])('settings that are %s are told', (_what, make, why) => {
  const folder = emptyFolder()
  make(join(folder, 'scenesetter.yaml'))
  expect(() => findSettings(folder)).toThrow(why)
})
