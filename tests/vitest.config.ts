import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('.', import.meta.url).pathname,
    include: ['**/*.test.ts'],
    globalSetup: ['./build.ts', './own-temp-folder.ts'],
    testTimeout: 30_000,
  },
})
