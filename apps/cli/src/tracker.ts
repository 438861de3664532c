import { apiAddress } from './api/address.ts'
import { type Ask, apiClient } from './api/client.ts'
import { findKey } from './api/key.ts'
import { type RefusalText, RefusedFailure } from './failure.ts'
import { type Paint, paintFor } from './print/colour.ts'
import { printable } from './print/printable.ts'
import { ruleBlocks } from './print/rules.ts'
import type { Surroundings } from './surroundings.ts'

/** What every answer to a command that changes something carries. */
export interface Answer {
  readonly refusals: readonly RefusalText[]
  readonly warnings: readonly RefusalText[]
}

/** One run of the command: asks the API, puts data on stdout and talk on stderr. */
export class Tracker {
  readonly surroundings: Surroundings
  json = false
  colour = true

  constructor(surroundings: Surroundings) {
    this.surroundings = surroundings
  }

  readonly ask: Ask = (document, variables) => {
    const address = apiAddress(this.surroundings.env)
    return apiClient(address, findKey(this.surroundings, address))(document, variables)
  }

  /** Paints for stdout. */
  get paint(): Paint {
    return paintFor(this.surroundings.stdout, this.surroundings.env, this.colour)
  }

  /** Data on stdout: what the API said with --json, lines for people without. */
  show(data: object, lines: () => readonly string[]): void {
    const text = this.json ? JSON.stringify(data, null, 2) : printable(lines().join('\n'))
    if (text !== '') this.surroundings.stdout.write(`${text}\n`)
  }

  /** Talk on stderr. */
  talk(...lines: string[]): void {
    if (lines.length > 0) this.surroundings.stderr.write(`${printable(lines.join('\n'))}\n`)
  }

  /** Talk for whoever waits at a terminal; a file or a pipe needs none. */
  progress(line: string): void {
    if (this.surroundings.stderr.isTerminal) this.talk(line)
  }

  warn(warnings: readonly RefusalText[]): void {
    this.talk(...ruleBlocks('Warning', warnings, this.paintTalk))
  }

  /** Shows what a command did, with its warnings; ends in a failure when a rule refused it. `hints` follow the refusals. */
  settle(data: object, answer: Answer, lines: () => readonly string[], hints: readonly string[] = []): void {
    if (answer.refusals.length > 0) {
      if (this.json) this.show(data, lines)
      throw new RefusedFailure(answer.refusals, ...hints)
    }
    this.show(data, lines)
    this.warn(answer.warnings)
  }

  /** Paints for stderr. */
  get paintTalk(): Paint {
    return paintFor(this.surroundings.stderr, this.surroundings.env, this.colour)
  }
}
