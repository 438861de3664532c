import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { processCommand } from '../platform/process-identity.ts'
import type { DataFolder } from './data-folder.ts'
import type { EmbeddedSettings } from './embedded-settings.ts'

/**
 * Where the programs find the database's folder. Nobody may not get into root's home by the path, but a process always
 * gets into the folder that it was started in, which Linux also calls by this name.
 */
export function dataPathFor(folder: DataFolder, data: string): string {
  return folder.serverUser !== null && process.platform === 'linux' ? '/proc/self/cwd' : data
}

export function spawnOptions(folder: DataFolder, data: string, log: number): SpawnOptions {
  return {
    cwd: data,
    ...(folder.serverUser ?? {}),
    env: { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' },
    stdio: ['ignore', log, log],
    // Ctrl-C is for Portday, which ends the server when the last request is answered.
    detached: true,
  }
}

export function spawnServer(
  folder: DataFolder,
  data: string,
  binaries: string,
  settings: EmbeddedSettings,
  log: number,
) {
  const options = {
    listen_addresses: '127.0.0.1',
    port: String(settings.port),
    unix_socket_directories: '',
    cluster_name: settings.id,
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    fsync: 'on',
  }
  const args = Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const program = join(binaries, 'bin/postgres')
  return spawn(program, ['-D', dataPathFor(folder, data), ...args], spawnOptions(folder, data, log))
}

/** Ends a server that we started: first its sessions' work is undone, and only if that takes too long, it is cut off. */
export async function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGINT')
  const inTime = await Promise.race([gone.then(() => true), sleep(15_000, false, { ref: false })])
  if (!inTime) child.kill('SIGQUIT')
  await gone
}

/** Ends the server that a killed Portday left behind on this folder, and forgets a note of one that is long gone. */
export async function stopLeftOver(data: string, settings: EmbeddedSettings): Promise<void> {
  const note = join(data, 'postmaster.pid')
  const pid = pidIn(note)
  if (pid === null) return
  const isOurs = () => processCommand(pid)?.includes(settings.id) ?? false
  for (const [signal, patience] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    if (!isOurs()) break
    process.kill(pid, signal)
    for (let waited = 0; waited < patience && isOurs(); waited += 20) await sleep(20)
  }
  rmSync(note, { force: true })
}

function pidIn(note: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(note, 'utf8'), 10)
    return pid > 1 ? pid : null
  } catch {
    return null
  }
}
