import { mkdtempSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Options } from '../options.ts'
import { type MeasuredProcess, startProcess } from './measured-process.ts'

export interface PortdayProcess extends MeasuredProcess {
  /** This machine's key, checked on every request. */
  readonly key: string
}

const BUILT = fileURLToPath(new URL('../../apps/api/dist/main.js', import.meta.url))

/** The built server as it runs in production, on a filled database: keys checked, limits kept, every request logged. */
export async function startPortday(
  databaseUrl: string,
  folder: string,
  { nodeFlags, server }: Pick<Options, 'nodeFlags' | 'server'>,
): Promise<PortdayProcess> {
  const data = mkdtempSync(join(folder, 'portday-'))
  const environment = {
    NODE_ENV: 'production',
    PORT: '0',
    HOST: '127.0.0.1',
    DATABASE_URL: databaseUrl,
    PORTDAY_DATA: data,
  }
  const started = await startProcess(server ?? BUILT, environment, nodeFlags)
  return { ...started, key: readFileSync(join(data, 'cli-key'), 'utf8').trim() }
}
