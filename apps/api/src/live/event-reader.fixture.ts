/** One server-sent event, or a comment (`event` is then empty). */
export interface Told {
  readonly event: string
  readonly data: unknown
}

export interface EventReader {
  readonly response: Response
  /** The next event with that name; comments and others are passed over. Throws when the stream ends first. */
  next(event: string): Promise<unknown>
  /** Resolves when the server has ended the stream, with the events that were left. */
  rest(): Promise<Told[]>
  close(): void
}

/** Opens a live stream as a program would. */
export async function readEvents(url: string, headers: Record<string, string>): Promise<EventReader> {
  const closing = new AbortController()
  const response = await fetch(`${url}/live`, { headers, signal: closing.signal })
  const events = toldBy(response)
  return {
    response,
    async next(wanted) {
      for (;;) {
        const { value, done } = await events.next()
        if (done === true) throw new Error(`The stream ended before "${wanted}"`)
        if (value.event === wanted) return value.data
      }
    },
    async rest() {
      const left: Told[] = []
      for (;;) {
        const { value, done } = await events.next()
        if (done === true) return left
        left.push(value)
      }
    },
    close: () => closing.abort(),
  }
}

async function* toldBy({ body }: Response): AsyncGenerator<Told, undefined> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) yield told(block)
  }
  return undefined
}

function told(block: string): Told {
  const event = /^event: (.*)$/m.exec(block)?.[1] ?? (block.startsWith(':') ? 'comment' : '')
  const data = /^data: (.*)$/m.exec(block)?.[1]
  return { event, data: data === undefined ? block : JSON.parse(data) }
}
