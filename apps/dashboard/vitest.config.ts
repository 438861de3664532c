import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'dashboard',
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    // A whole screen in jsdom takes seconds while other tests keep the machine busy.
    testTimeout: 30_000,
    setupFiles: ['src/after-each-test.ts'],
  },
})
