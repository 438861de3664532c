/** A place to write to: stdout or stderr. */
export interface Sink {
  write(text: string): void
  readonly isTerminal: boolean
}

/** All that a run of the tracker takes from the process around it. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly folder: string
  /** The folder of the project that this program was installed from. */
  readonly projectFolder: string
  readonly stdout: Sink
  readonly stderr: Sink
  readonly stdin: { readonly isTerminal: boolean; read(): Promise<string> }
  /** Today's date on this machine, ISO. */
  readonly today: () => string
}
