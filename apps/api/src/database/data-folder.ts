import { accessSync, constants, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { StartProblem } from '../platform/start-problem.ts'

export interface Owner {
  readonly uid: number
  readonly gid: number
}

/** The folder of the embedded database, the lock and the local key. */
export interface DataFolder {
  readonly path: string
  /** Who is to own the files we put there; null when that is ourselves. */
  readonly owner: Owner | null
  /** Who runs the database server; null when that is ourselves. */
  readonly serverUser: Owner | null
}

/** PostgreSQL refuses to run as root; this is "nobody" on Linux and on macOS knows no files. */
const NOBODY: Owner = { uid: 65_534, gid: 65_534 }

/** Makes the folder if there is none, for its owner's eyes alone. Throws a `StartProblem` when it can't be used. */
export function openDataFolder(path: string): DataFolder {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw unusable(path, error)
  }
  const us = process.getuid?.() ?? 0
  const database = ownerOf(join(path, 'postgres'))
  if (us !== 0) {
    if (database !== null && database.uid !== us) throw madeBySomebodyElse(path, database.uid)
    return { path, owner: null, serverUser: null }
  }
  const folder = ownerOf(path)
  const owner = folder === null || folder.uid === 0 ? null : folder
  const serverUser = database === null || database.uid === 0 ? (owner ?? NOBODY) : database
  return { path, owner, serverUser: process.getuid === undefined ? null : serverUser }
}

function ownerOf(path: string): Owner | null {
  const found = statSync(path, { throwIfNoEntry: false })
  return found === undefined ? null : { uid: found.uid, gid: found.gid }
}

function unusable(path: string, error: unknown): StartProblem {
  const owner = ownerWhereReadable(path)
  if (owner !== null && owner.uid !== process.getuid?.()) return madeBySomebodyElse(path, owner.uid)
  const reason = error instanceof Error ? error.message : String(error)
  return new StartProblem(
    `The data folder ${path} can't be used: ${reason}.`,
    'Give PORTDAY_DATA a folder that you may write to.',
  )
}

function ownerWhereReadable(path: string): Owner | null {
  try {
    return ownerOf(path)
  } catch {
    return null
  }
}

function madeBySomebodyElse(path: string, uid: number): StartProblem {
  const name = uid === 0 ? 'root' : `user ${uid}`
  return new StartProblem(
    `The data folder ${path} was made by ${name}, and this is user ${process.getuid?.()}.`,
    `Start Portday as ${name}, or give PORTDAY_DATA another folder.`,
  )
}
