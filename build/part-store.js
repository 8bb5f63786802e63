import { fileURLToPath } from 'node:url'

const store = fileURLToPath(new URL('../src/write/pptx/part-store.ts', import.meta.url))

/**
 * PptxGenJS gets our store of parts where it imports JSZip, in the bundles and in tests: to zip what is opened at once
 * took a twentieth of a deck's time.
 * @param {string} name
 * @param {string | undefined} importer
 */
export const storeFor = (name, importer) =>
  name === 'jszip' && importer?.includes('pptxgenjs') ? store : undefined

/** @type {import('esbuild').Plugin} */
export const partStore = {
  name: 'part-store',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^jszip$/ }, ({ path, importer }) => ({ path: storeFor(path, importer) })),
}
