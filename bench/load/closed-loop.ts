import { KeepAliveConnection, type Request, type Response } from './keep-alive-connection.ts'

export const CONNECTIONS = 16

/** What one connection asks, one after another; `next` answers null when there is nothing left to ask. */
export interface Asker {
  next(): Request | null
}

export interface Loop {
  readonly requests: number
  readonly seconds: number
}

/** Asks until the time is over or nothing is left: each connection sends its next request when the last one is answered. */
export async function closedLoop(
  url: string,
  askers: readonly Asker[],
  milliseconds: number,
  check: (response: Response) => void,
): Promise<Loop> {
  const connections = await Promise.all(askers.map(() => KeepAliveConnection.open(url)))
  const begun = performance.now()
  const end = begun + milliseconds
  let requests = 0
  await Promise.all(
    connections.map(async (connection, index) => {
      while (performance.now() < end) {
        const request = askers[index]?.next() ?? null
        if (request === null) return
        check(await connection.send(request))
        requests += 1
      }
    }),
  )
  const seconds = (performance.now() - begun) / 1000
  for (const connection of connections) connection.close()
  return { requests, seconds }
}
