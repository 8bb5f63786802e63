#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'
import { keepCompiled, keptCompiled } from './compiled.ts'

/**
 * Starts the command: runs the bundle of `cli.ts` from code that V8 compiled in an earlier run of the same command.
 * Most of a short run is compiling otherwise. (`module.enableCompileCache` does the like, from Node 22 on, but not
 * for functions that ran first after the first run.)
 */
const path = join(dirname(fileURLToPath(import.meta.url)), 'program.cjs')
// A run is too short for patterns to be compiled twice, plainly and then well, and for functions to be made fast that
// are not ten times as hot as V8 asks for: in bytes run on Node 20, in calls later. V8 complains of flags it doesn't know.
// Under --watch code grows hot, and is to be made fast as soon as V8 would.
const isWatch = process.argv.includes('--watch')
const node = Number.parseInt(process.versions.node, 10)
const patient =
  node === 20
    ? ['--interrupt-budget=1500000']
    : node > 20 && node < 25
      ? ['--invocation-count-for-turbofan=30000', '--invocation-count-for-maglev=4000']
      : []
for (const flag of ['--no-regexp-tier-up', ...(isWatch ? [] : patient)]) setFlagsFromString(flag)
// The bundle is ASCII, which is read fastest so.
const source = readFileSync(path, 'latin1')
const command = `${process.argv[2] ?? ''}${isWatch ? 'watch' : ''}`
const cachedData = keptCompiled(command, source)
const script = new Script(`(function (module, require, __filename) {${source}\n})`, {
  filename: path,
  ...(cachedData && { cachedData }),
})
const module = { exports: {} as typeof import('./cli.ts') }
script.runInThisContext()(module, createRequire(import.meta.url), path)
module.exports.run().then(isDone => {
  if (isDone && (!cachedData || script.cachedDataRejected))
    keepCompiled(command, source, script.createCachedData())
})
