import { fileURLToPath } from 'node:url'
import { EXIT } from './exit-code.ts'
import { run } from './run.ts'
import type { Sink } from './surroundings.ts'

process.on('SIGINT', () => process.exit(EXIT.interrupted))

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  folder: process.cwd(),
  projectFolder: fileURLToPath(new URL('../../..', import.meta.url)),
  stdout: sink(process.stdout),
  stderr: sink(process.stderr),
  stdin: { isTerminal: process.stdin.isTTY === true, read: readStdin },
  today: () => new Date().toLocaleDateString('sv'),
})

function sink(stream: NodeJS.WriteStream): Sink {
  // Whoever reads may stop early, as head does; a command that was sent still ends with its own exit code.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  return { write: (text) => void stream.write(text), isTerminal: stream.isTTY === true }
}

async function readStdin(): Promise<string> {
  process.stdin.setEncoding('utf8')
  let text = ''
  for await (const chunk of process.stdin) text += chunk
  return text
}
