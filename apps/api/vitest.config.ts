import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The very file that Node takes: two copies of graphql don't know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  oxc: { decorator: { legacy: true } },
  test: {
    name: 'api',
    include: ['src/**/*.test.ts', 'src/**/*.itest.ts', 'test/**/*.itest.ts'],
    globalSetup: ['test/database-server.ts'],
    setupFiles: ['test/decorators.ts'],
    // Each worker has a server with two pools of connections, and PostgreSQL takes 100.
    maxWorkers: 2,
    // A project with workers of its own runs by itself, after the others.
    sequence: { groupOrder: 1 },
    testTimeout: 20_000,
    // Processes, kills and wake-ups on a busy machine get a second try in CI; whoever works on one sees its first.
    retry: process.env['CI'] ? 1 : 0,
    hookTimeout: 60_000,
  },
})
