import { readFileSync } from 'node:fs'

/**
 * A session that README.md shows: the fenced block under `<!-- session: name -->`. Lines after "$ " are commands (a
 * backslash goes on in the next line), the others what they print. "…" stands for any text, alone on a line for any
 * lines. Commands of which nothing is shown print what they like.
 */
export function sessionIn(file, name) {
  const block = new RegExp(`<!-- session: ${name} -->\\s*\`\`\`[a-z]*\\n([\\s\\S]*?)\\n\`\`\``).exec(
    readFileSync(file, 'utf8'),
  )
  if (block === null) throw new Error(`${file} has no session "${name}"`)
  return block[1]
    .split(/^(?=\$ )/m)
    .filter((step) => step.startsWith('$ '))
    .map((step) => {
      const [, command, expected] = /^\$ ((?:.*\\\n)*.*)\n?([\s\S]*)$/.exec(step)
      return { command, expected: expected.trimEnd() }
    })
}

/** Whether a command printed what the session shows. */
export function isAsShown(expected, output) {
  if (expected === '') return true
  const lines = expected.split('\n').map((line) => {
    if (line.trim() === '…') return '(?:.*\\n)*?'
    const parts = line.trimEnd().split('…')
    return `${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')}[ ]*\\n`
  })
  return new RegExp(`^${lines.join('')}\\s*$`).test(`${output.trimEnd()}\n`)
}
