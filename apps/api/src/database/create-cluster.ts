import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StartProblem } from '../platform/start-problem.ts'
import type { DataFolder } from './data-folder.ts'
import { dataPathFor, spawnOptions } from './server-process.ts'

const DRAFT = 'postgres.new-'

/**
 * Makes an empty database in `data`. It gets that name when it is whole, so that a kill in the middle leaves a draft
 * that the next start throws away, never half a database.
 */
export async function createCluster(
  folder: DataFolder,
  data: string,
  binaries: string,
  password: string,
  log: number,
): Promise<void> {
  for (const name of readdirSync(folder.path)) {
    if (name.startsWith(DRAFT)) rmSync(join(folder.path, name), { recursive: true, force: true, maxRetries: 5 })
  }
  const draft = mkdtempSync(join(folder.path, DRAFT))
  const secrets = mkdtempSync(join(tmpdir(), 'portday-'))
  const passwordFile = join(secrets, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (folder.serverUser !== null) {
    for (const path of [draft, secrets, passwordFile]) chownSync(path, folder.serverUser.uid, folder.serverUser.gid)
  }
  try {
    await runInitdb(folder, draft, binaries, passwordFile, log)
    renameSync(draft, data)
  } finally {
    rmSync(secrets, { recursive: true, force: true })
  }
}

async function runInitdb(folder: DataFolder, draft: string, binaries: string, passwordFile: string, log: number) {
  const args = [
    ...['--pgdata', dataPathFor(folder, draft), '--username', 'portday', '--pwfile', passwordFile],
    ...['--auth', 'scram-sha-256', '--encoding', 'UTF8'],
    // The same order of words on every machine, whatever its system knows of languages.
    ...['--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
  ]
  const initdb = spawn(join(binaries, 'bin/initdb'), args, spawnOptions(folder, draft, log))
  const [code] = await once(initdb, 'exit')
  if (code === 0) return
  throw new StartProblem(
    `The embedded database could not be made: initdb ended with ${code}.`,
    `Read ${join(folder.path, 'postgres.log')}; is the disk full?`,
  )
}
