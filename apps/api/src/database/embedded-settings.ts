import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { writeFileAtomically } from '../platform/write-file-atomically.ts'
import type { DataFolder } from './data-folder.ts'

/** What has to be the same at the next start. */
export interface EmbeddedSettings {
  /** Stands in the server's command line, so that it is known again after a kill. */
  readonly id: string
  readonly password: string
  readonly port: number
}

/** Reads what the last start remembered, or makes it up; a port that somebody else took since is replaced. */
export async function embeddedSettings(folder: DataFolder): Promise<EmbeddedSettings> {
  const path = join(folder.path, 'postgres.json')
  const known = readSettings(path)
  if (known !== null && (await isFree(known.port))) return known
  const settings: EmbeddedSettings = {
    id: known?.id ?? `portday-${randomBytes(8).toString('hex')}`,
    password: known?.password ?? randomBytes(24).toString('hex'),
    port: await freePort(),
  }
  writeFileAtomically(path, `${JSON.stringify(settings, null, 2)}\n`, folder.owner)
  return settings
}

/** Null before the first start. */
export function readSettings(path: string): EmbeddedSettings | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

function listenOn(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null))
    })
  })
}

async function isFree(port: number): Promise<boolean> {
  return (await listenOn(port)) !== null
}

async function freePort(): Promise<number> {
  const port = await listenOn(0)
  if (port === null) throw new Error('The system gave no free port on 127.0.0.1.')
  return port
}
