import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * When a living process began, in a form to compare; null when there is none with that id.
 * An id alone proves nothing: after a kill the system gives it to somebody else.
 */
export function processStartedAt(pid: number): string | null {
  if (process.platform !== 'linux') return ps(pid, 'lstart=')
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is a name in brackets that may hold blanks; state is the 3rd field, the start the 22nd.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z' || fields[0] === 'X') return null
    return `${bootId()}:${fields[19]}`
  } catch {
    return null
  }
}

/** The command line of a living process; null when there is none with that id. */
export function processCommand(pid: number): string | null {
  if (process.platform !== 'linux') return ps(pid, 'command=')
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
    return command === '' ? null : command
  } catch {
    return null
  }
}

function bootId(): string {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
}

function ps(pid: number, column: string): string | null {
  try {
    return (
      execFileSync('ps', ['-p', String(pid), '-o', column], { encoding: 'utf8', env: { LC_ALL: 'C' } }).trim() || null
    )
  } catch {
    return null
  }
}
