import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { type FileWatch, watchFiles } from '../../../src/watch-files.ts'

let watch: FileWatch | null = null

afterEach(async () => {
  process.emit('SIGINT', 'SIGINT')
  while ((await watch?.next()) !== null);
})

const soon = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/** A folder with what editors and people put there: a cable and a set, and links to both from elsewhere. */
async function watched(name: 'file' | 'link' | 'linkToLink' | 'set' | 'linkToSet') {
  const folder = mkdtempSync(join(tmpdir(), 'watch-'))
  const at = (path: string) => join(folder, path)
  mkdirSync(at('real/set/partials'), { recursive: true })
  mkdirSync(at('work'))
  writeFileSync(at('real/cable.txt'), 'one')
  writeFileSync(at('real/other.txt'), 'other')
  writeFileSync(at('real/set/partials/raise.hbs'), 'one')
  symlinkSync(at('real/cable.txt'), at('work/link.txt'))
  symlinkSync('link.txt', at('work/again.txt'))
  symlinkSync(at('real/set'), at('work/set'))
  const paths = {
    file: 'real/cable.txt',
    link: 'work/link.txt',
    linkToLink: 'work/again.txt',
    set: 'real/set',
    linkToSet: 'work/set',
  }
  watch = await watchFiles()
  watch.add([at(paths[name])])
  await soon(300)
  return { at, told: () => told(watch, at(paths[name])) }
}

/** Whether a change is told within a time in which one that is noticed is. */
async function told(watching: FileWatch | null, path: string): Promise<boolean> {
  for (let waited = 0; waited < 3000 && !watching?.hasNews(); waited += 20) await soon(20)
  const hasNews = watching?.hasNews() ?? false
  if (hasNews) await watching?.next()
  watching?.add([path])
  await soon(150)
  while (watching?.hasNews()) await watching.next()
  return hasNews
}

const byRename = (path: string, text: string) => {
  writeFileSync(`${path}~`, text)
  renameSync(`${path}~`, path)
}

it.each(['file', 'link', 'linkToLink'] as const)(
  'a %s: written over, saved by rename, gone and there again',
  async name => {
    const { at, told } = await watched(name)
    const real = at('real/cable.txt')
    writeFileSync(real, 'two')
    expect(await told(), 'written over').toBe(true)
    byRename(real, 'three')
    expect(await told(), 'saved by rename').toBe(true)
    byRename(real, 'four')
    expect(await told(), 'saved by rename again').toBe(true)
    unlinkSync(real)
    await soon(200)
    writeFileSync(real, 'five')
    expect(await told(), 'gone and there again').toBe(true)
    writeFileSync(real, 'six')
    expect(await told(), 'written over at last').toBe(true)
  },
  30_000,
)

it('a link that is led to another file, or replaced by a file', async () => {
  const { at, told } = await watched('link')
  symlinkSync(at('real/other.txt'), at('work/new'))
  renameSync(at('work/new'), at('work/link.txt'))
  expect(await told(), 'led elsewhere').toBe(true)
  writeFileSync(at('real/other.txt'), 'changed')
  expect(await told(), 'where it leads now').toBe(true)
  byRename(at('work/link.txt'), 'a file now')
  expect(await told(), 'replaced').toBe(true)
  writeFileSync(at('work/link.txt'), 'changed')
  expect(await told(), 'the file').toBe(true)
}, 30_000)

it.each(['set', 'linkToSet'] as const)(
  'a %s: a partial changed, saved by rename, added, taken away',
  async name => {
    const { at, told } = await watched(name)
    const partial = at('real/set/partials/raise.hbs')
    writeFileSync(partial, 'two')
    expect(await told(), 'changed').toBe(true)
    byRename(partial, 'three')
    expect(await told(), 'saved by rename').toBe(true)
    byRename(partial, 'four')
    expect(await told(), 'saved by rename again').toBe(true)
    copyFileSync(partial, at('real/set/partials/new.hbs'))
    expect(await told(), 'added').toBe(true)
    rmSync(at('real/set/partials/new.hbs'))
    expect(await told(), 'taken away').toBe(true)
  },
  30_000,
)

it('tells of a file that is replaced again at once, which chokidar drops', async () => {
  const { at } = await watched('set')
  const part = at('real/set/partials/raise.hbs')
  for (const text of ['two', 'three']) {
    writeFileSync(part, text)
    expect(await watch?.next()).toHaveLength(1)
    watch?.add([at('real/set')])
    rmSync(part)
    writeFileSync(part, '')
    writeFileSync(part, `${text} again`)
    for (let waited = 0; waited < 3000 && !watch?.hasNews(); waited += 20) await soon(20)
    expect(watch?.hasNews()).toBe(true)
    await watch?.next()
    await soon(300)
    while (watch?.hasNews()) await watch.next()
  }
})
