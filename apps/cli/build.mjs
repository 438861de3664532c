// Bundles the tracker with everything that it imports into one file; `bundle` is what the tests run too.
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** Writes the tracker as one ESM file for Node 20 to `outfile`. */
export async function bundle(outfile) {
  await build({
    entryPoints: [fileURLToPath(new URL('src/main.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    legalComments: 'none',
    logLevel: 'warning',
    // commander is CommonJS inside: its require of node's own modules has to find one.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  })
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await bundle(fileURLToPath(new URL('dist/main.js', import.meta.url)))
}
