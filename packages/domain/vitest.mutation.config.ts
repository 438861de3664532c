import { defineConfig } from 'vitest/config'

// The tests that judge mutants. Left out are the random walk, which would be run anew, for a second or more, for nearly every
// mutant of the stage machine, and the bound on the work on long texts, which a busy machine could break by itself. Leaving
// them out can only make the score lower.
export default defineConfig({
  test: {
    name: 'domain',
    include: ['src/**/*.test.ts', 'test-corpus/**/*.test.ts'],
    exclude: ['src/port-order/random-walk.test.ts', 'src/telephone-number/long-text.test.ts'],
    // A test that is slow on a busy machine would count as one that noticed something.
    testTimeout: 600_000,
  },
})
