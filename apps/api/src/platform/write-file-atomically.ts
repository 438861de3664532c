import { randomBytes } from 'node:crypto'
import { chownSync, closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs'

/** Writes a whole file that its owner alone can read (0600): whoever looks sees the old one or the new one, never half. */
export function writeFileAtomically(path: string, content: string, owner: { uid: number; gid: number } | null): void {
  const draft = `${path}.${randomBytes(6).toString('hex')}.new`
  const file = openSync(draft, 'wx', 0o600)
  try {
    writeSync(file, content)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  if (owner !== null) chownSync(draft, owner.uid, owner.gid)
  renameSync(draft, path)
}
