// Bundles the tracker with everything that it imports into one ESM file for Node 20: dist/main.js, or the file that is named.
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

await build({
  entryPoints: [fileURLToPath(new URL('src/main.ts', import.meta.url))],
  outfile: process.argv[2] ?? fileURLToPath(new URL('dist/main.js', import.meta.url)),
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  legalComments: 'none',
  logLevel: 'warning',
  // commander is CommonJS inside: its require of node's own modules has to find one.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
})
