import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))
const entryPoints = ['src/main.ts', 'src/audit-verify.ts'].filter((entry) => existsSync(`${here}${entry}`))

/** The workspace's own packages are source and come into the bundle; all others stay in node_modules. */
const packagesStayOutside = {
  name: 'packages-stay-outside',
  setup(bundle) {
    bundle.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
      if (kind === 'entry-point' || path.startsWith('@portday/')) return undefined
      return { path, external: true }
    })
  },
}

const { outputFiles } = await build({
  absWorkingDir: here,
  entryPoints,
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  sourcemap: true,
  plugins: [packagesStayOutside],
  logLevel: 'warning',
  write: false,
})

// A server that starts meanwhile finds the old files or the new ones, never none.
const dist = `${here}dist`
mkdirSync(dist, { recursive: true })
for (const { path, contents } of outputFiles) {
  writeFileSync(`${path}.${process.pid}`, contents)
  renameSync(`${path}.${process.pid}`, path)
}
const written = new Set(outputFiles.map(({ path }) => path))
for (const name of readdirSync(dist)) {
  if (!written.has(join(dist, name))) rmSync(join(dist, name), { recursive: true, force: true })
}
