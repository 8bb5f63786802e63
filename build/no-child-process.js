/**
 * Commander loads `node:child_process`, which takes long, to start subcommands that are files of their own; we have
 * none, so that it gets an empty one.
 * @type {import('esbuild').Plugin}
 */
export const noChildProcess = {
  name: 'no-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /node_modules.commander/.test(importer) ? { path: 'none', namespace: 'no-child-process' } : undefined,
    )
    onLoad({ filter: /^none$/, namespace: 'no-child-process' }, () => ({ contents: 'module.exports = {}' }))
  },
}
