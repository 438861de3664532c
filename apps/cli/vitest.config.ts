import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The guide's commands run against the real API, whose source wants these.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  oxc: { decorator: { legacy: true } },
  test: {
    name: 'cli',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'test/**/*.itest.ts'],
    globalSetup: ['../api/test/database-server.ts'],
    setupFiles: ['../api/test/decorators.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
