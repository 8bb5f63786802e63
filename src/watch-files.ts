import { lstatSync, readlinkSync, realpathSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'

/** Waits for changes of files. */
export interface FileWatch {
  /**
   * Watches these from now on, besides those before: files, and folders of template sets. Absolute paths. Of a link,
   * the link and what it leads to now: whoever follows it after a change adds it again.
   */
  add(paths: string[]): void
  /** Something has changed that `next` has not told yet. */
  hasNews(): boolean
  /** The files that changed since the last call, as seen from the working folder; null when the user ends the watch. */
  next(): Promise<string[] | null>
}

/** Milliseconds: an editor empties, writes and renames in several steps, which are one change. */
const settling = 30

/** Chokidar tells of a file once in a twentieth of a second; a file saved twice in that time is looked at again. */
const secondLook = 150

/** What a template set is made of: all else in its folder is none of ours, such as a deck written there. */
const partOfSet = /\.(?:hbs|ya?ml|png|jpe?g|svg)$/i

export async function watchFiles(): Promise<FileWatch> {
  const { watch } = await import('chokidar')
  /** Whether each is a link. */
  const named = new Map<string, boolean>()
  const unsettled = new Set<string>()
  let changed: string[] = []
  let isEnded = false
  let wake = (): void => {}
  let timer: NodeJS.Timeout | undefined
  let again: NodeJS.Timeout | undefined
  const watcher = watch([], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path, stats) => stats?.isFile() === true && !partOfSet.test(path) && !named.has(resolve(path)),
  })
  const settle = (): void => {
    const told = new Map([...unsettled].map(path => [path, stampOf(path)]))
    changed = [...new Set([...changed, ...unsettled])].sort()
    unsettled.clear()
    wake()
    again = setTimeout(() => {
      for (const [path, stamp] of told) if (stampOf(path) !== stamp) unsettled.add(path)
      if (unsettled.size > 0) settle()
    }, secondLook)
  }
  watcher.on('all', (_event, path) => {
    unsettled.add(relative('.', path))
    clearTimeout(timer)
    timer = setTimeout(settle, settling)
  })
  // Instead of leaving at once, as a command does otherwise, and at the second interrupt.
  const end = (signal: NodeJS.Signals): void => {
    isEnded = true
    wake()
    setImmediate(() => process.off(signal, end))
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end)
  return {
    add: paths => {
      const all = [...new Set(paths.flatMap(withLinks))]
      // A link that has become a file is watched in another way.
      watcher.unwatch(all.filter(path => (named.get(path) ?? isLink(path)) !== isLink(path)))
      for (const path of all) named.set(path, isLink(path))
      watcher.add(all)
    },
    hasNews: () => isEnded || unsettled.size > 0 || changed.length > 0,
    next: async () => {
      while (changed.length === 0 && !isEnded)
        await new Promise<void>(resolve => {
          wake = resolve
        })
      if (isEnded) {
        clearTimeout(again)
        await watcher.close()
        return null
      }
      const found = changed
      changed = []
      return found
    },
  }
}

/** A path, the links that lead on from it, links to folders on the way from the working folder, and where it ends. */
function withLinks(path: string): string[] {
  const found = [path]
  for (let at = path; at.startsWith(resolve('.') + sep); at = dirname(at)) if (isLink(at)) found.push(at)
  for (let at = path; isLink(at) && found.length < mostLinks; ) {
    at = resolve(dirname(at), readlinkSync(at))
    found.push(at)
  }
  try {
    return [...found, realpathSync(path)]
  } catch {
    return found
  }
}

/** Links may lead in a circle. */
const mostLinks = 40

/** Tells one state of a file from another. */
function stampOf(path: string): string {
  const found = lstatSync(path, { throwIfNoEntry: false })
  return found ? `${found.ino} ${found.mtimeMs} ${found.size}` : ''
}

const isLink = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
