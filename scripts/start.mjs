import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** `npm start`: builds what changed, then is the server itself, so that a signal or a kill reaches it directly. */

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  stop(`This is Node ${process.versions.node}; Portday needs 20.19 or newer.`, 'Install a newer Node and start again.')
}
if (!existsSync(join(root, 'node_modules/turbo'))) {
  stop('The packages are not installed.', 'Run `npm ci`, then `npm start` again.')
}
build()
process.setSourceMapsEnabled(true)
await import('../apps/api/dist/main.js')

function build() {
  const turbo = join(root, 'node_modules/turbo/bin/turbo')
  const built = spawnSync(process.execPath, [turbo, 'run', 'build', '--output-logs=errors-only', '--no-color'], {
    cwd: root,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' },
    encoding: 'utf8',
  })
  if (built.status === 0) return
  process.stderr.write(`${built.stdout}${built.stderr}`)
  stop('The build failed; its output is above.', 'Correct what it names, then start again.')
}

function stop(message, remedy) {
  process.stderr.write(`${message}\n${remedy}\n`)
  process.exit(1)
}
