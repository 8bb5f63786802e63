import { defineConfig } from 'vitest/config'
import { storeFor } from '../build/part-store.js'

export default defineConfig({
  plugins: [{ name: 'part-store', enforce: 'pre', resolveId: storeFor }],
  test: {
    root: new URL('.', import.meta.url).pathname,
    include: ['**/*.test.ts'],
    globalSetup: ['./build.ts', './own-temp-folder.ts'],
    testTimeout: 30_000,
    server: { deps: { inline: ['pptxgenjs'] } },
  },
})
