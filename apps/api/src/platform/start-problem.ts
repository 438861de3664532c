/** Why the server can't start, for the person at the terminal: what is, and what to do. No stack is shown for it. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem'
  readonly remedy: string

  constructor(message: string, remedy: string) {
    super(message)
    this.remedy = remedy
  }
}
