import { randomBytes } from 'node:crypto'
import { linkSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { processStartedAt } from '../platform/process-identity.ts'
import { StartProblem } from '../platform/start-problem.ts'
import { writeFileAtomically } from '../platform/write-file-atomically.ts'
import type { DataFolder } from './data-folder.ts'

const NAME = /^portday\.lock\.(\d+)$/

/**
 * Makes this process the only one on the folder, or throws a `StartProblem` that names the one that is.
 *
 * Locks are numbered and only ever go up. A dead holder's lock is not taken away but outbid with the next number, which
 * exactly one process can create; removing a stale file first would let a second process remove the winner's. Nothing is
 * undone at the end: a holder that is gone holds nothing, however it went.
 */
export function lockDataFolder(folder: DataFolder): void {
  for (;;) {
    const highest = highestLock(folder)
    const holder = highest === 0 ? null : livingHolder(folder, highest)
    if (holder !== null) throw alreadyRunning(folder, holder)
    if (!claim(folder, highest + 1)) continue
    // Somebody who started in between may have outbid the number that we looked at, and removed what we had seen.
    if (highestLock(folder) > highest + 1) {
      rmSync(lockPath(folder, highest + 1), { force: true })
      continue
    }
    removeBelow(folder, highest + 1)
    return
  }
}

function locks(folder: DataFolder): number[] {
  return readdirSync(folder.path).flatMap((name) => {
    const number = NAME.exec(name)?.[1]
    return number === undefined ? [] : [Number(number)]
  })
}

function highestLock(folder: DataFolder): number {
  return Math.max(0, ...locks(folder))
}

function lockPath(folder: DataFolder, number: number): string {
  return join(folder.path, `portday.lock.${number}`)
}

function livingHolder(folder: DataFolder, number: number): number | null {
  try {
    const { pid, startedAt } = JSON.parse(readFileSync(lockPath(folder, number), 'utf8'))
    return processStartedAt(pid) === startedAt ? pid : null
  } catch {
    return null
  }
}

function claim(folder: DataFolder, number: number): boolean {
  const draft = join(folder.path, `portday.lock-${randomBytes(6).toString('hex')}`)
  const content = { pid: process.pid, startedAt: processStartedAt(process.pid) }
  writeFileAtomically(draft, JSON.stringify(content), folder.owner)
  try {
    linkSync(draft, lockPath(folder, number))
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

function removeBelow(folder: DataFolder, number: number): void {
  for (const older of locks(folder)) if (older < number) rmSync(lockPath(folder, older), { force: true })
}

function alreadyRunning(folder: DataFolder, pid: number): StartProblem {
  return new StartProblem(
    `Portday is already running on ${folder.path} (process ${pid}).`,
    'Use that one, stop it first, or give PORTDAY_DATA another folder.',
  )
}
