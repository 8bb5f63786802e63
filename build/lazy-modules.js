import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Modules of Node that it has not loaded itself when it starts: some 40 ms together. */
const names = [
  'child_process',
  'crypto',
  'fs/promises',
  'http',
  'https',
  'os',
  'perf_hooks',
  'readline',
  'stream',
  'stream/promises',
  'tty',
  'worker_threads',
  'zlib',
]

/** Computes its tables where it is loaded; a new deck opens no package. */
const packages = ['fflate']

/**
 * Loads a module of Node or a package when the first of its exports is used, not where it is imported: commander imports
 * `node:child_process` for subcommands in files of their own, pptxgenjs `node:https` for pictures on the web.
 * @type {import('esbuild').Plugin}
 */
export const lazyModules = {
  name: 'lazy-modules',
  setup({ onResolve, onLoad }) {
    onResolve(
      { filter: new RegExp(`^(?:(?:node:)?(?:${names.join('|')})|${packages.join('|')})$`) },
      found => {
        if (found.namespace !== 'lazy') return { path: found.path, namespace: 'lazy' }
        return packages.includes(found.path) ? undefined : { path: found.path, external: true }
      },
    )
    onLoad({ filter: /./, namespace: 'lazy' }, ({ path }) => ({
      contents: `for (const name of ${JSON.stringify(Object.keys(require(path)))})
        Object.defineProperty(exports, name, { enumerable: true, get: () => require(${JSON.stringify(path)})[name] })`,
      resolveDir: import.meta.dirname,
    }))
  },
}
