import { existsSync, statSync } from 'node:fs'
import { relative, resolve } from 'node:path'

export interface Inputs {
  names: string[]
  /** A folder or a pattern was named: what is in it is worked on as a batch. */
  areMany: boolean
}

/**
 * The files that arguments name: a folder stands for the .txt files in it and below, a pattern (`inbox/*.txt`) for
 * what it matches. Hidden files, links and what lies in `except`, the folder of the outputs, are left out. In order.
 */
export async function findInputs(named: string[], except: string | null): Promise<Inputs> {
  const names: string[] = []
  let areMany = false
  for (const name of named) {
    const isFolder = name !== '-' && existsSync(name) && statSync(name).isDirectory()
    const isPattern = !isFolder && name !== '-' && /[*?[{]/.test(name) && !existsSync(name)
    if (!isFolder && !isPattern) {
      names.push(name)
      continue
    }
    areMany = true
    const { glob, convertPathToPattern } = await import('tinyglobby')
    const pattern = isFolder ? `${convertPathToPattern(name.replace(/[/\\]+$/, ''))}/**/*.txt` : name
    const found = await glob(pattern.replaceAll('\\', isFolder ? '\\' : '/'), {
      onlyFiles: true,
      followSymbolicLinks: false,
      caseSensitiveMatch: false,
      expandDirectories: false,
    })
    names.push(...found.filter(file => except === null || !isWithin(file, except)).sort())
  }
  return { names, areMany }
}

const isWithin = (file: string, folder: string): boolean => {
  const way = relative(resolve(folder), resolve(file))
  return way !== '' && !way.startsWith('..') && !/^(?:[A-Za-z]:)?[/\\]/.test(way)
}
