import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'dashboard',
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/after-each-test.ts'],
  },
})
