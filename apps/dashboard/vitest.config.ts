import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Without a bundler react-router-dom brings a second react-router, and react-admin would not see the address of a test.
  resolve: { alias: { 'react-router-dom': 'react-router' } },
  test: {
    name: 'dashboard',
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    server: { deps: { inline: ['ra-core'] } },
    // A whole screen in jsdom takes seconds while other tests keep the machine busy.
    testTimeout: 30_000,
    setupFiles: ['src/after-each-test.ts'],
  },
})
