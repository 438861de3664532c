import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'e2e',
    include: ['journeys/*.e2e.ts'],
    globalSetup: ['portday-running.ts'],
    // One Portday and one browser at a time, after everything else.
    maxWorkers: 1,
    fileParallelism: false,
    sequence: { groupOrder: 2 },
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // A browser on a busy machine gets a second try in CI; whoever works on a journey sees its first.
    retry: process.env['CI'] ? 1 : 0,
  },
})
