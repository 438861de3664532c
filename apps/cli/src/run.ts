import { CommanderError } from 'commander'
import { EXIT, type ExitCode } from './exit-code.ts'
import { Failure, usage } from './failure.ts'
import { trackerProgram } from './program.ts'
import { sayFailure } from './say-failure.ts'
import type { Surroundings } from './surroundings.ts'
import { Tracker } from './tracker.ts'

/** Runs one command. `words` are the arguments after the program's name. */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const tracker = new Tracker(surroundings)
  try {
    refuseSecrets(words)
    await trackerProgram(tracker).parseAsync(words, { from: 'user' })
    return EXIT.done
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? EXIT.done : EXIT.usage
    if (!(thrown instanceof Failure)) throw thrown
    tracker.talk(...sayFailure(thrown, tracker.paintTalk))
    return thrown.exitCode
  }
}

const SECRET_FLAG = /^--(key|api-key|token|secret|password)(=|$)/

function refuseSecrets(words: readonly string[]): void {
  const flag = words.find((word) => SECRET_FLAG.test(word))?.split('=')[0]
  if (flag === undefined) return
  throw usage(
    `There is no ${flag}: everybody on the machine can read the options of a command.`,
    'Put the API key into PORTDAY_API_KEY.',
  )
}
