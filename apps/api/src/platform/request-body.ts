import type { IncomingMessage } from 'node:http'

const BODY_LIMIT = 1_000_000
/** Up to here a body that is too large is read to its end, so that the client hears why instead of a broken pipe. */
const PATIENCE = 32_000_000

/** What came in a request, or why it can't be read: the HTTP status and words for the client. */
export type Body = { readonly value: unknown } | { readonly status: 400 | 413 | 415; readonly message: string }

/** Reads at most 1 MB and the JSON in it. What is not said to be JSON stays text. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  if (request.method !== 'POST') return { value: undefined }
  if (request.headers['content-encoding'] !== undefined) {
    return { status: 415, message: 'The body is compressed. Send it as it is.' }
  }
  const text = await readText(request)
  if (text === null) return { status: 413, message: 'The body is larger than 1 MB. Send less at once.' }
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return { value: text }
  try {
    return { value: JSON.parse(text) }
  } catch {
    return { status: 400, message: 'The body is not JSON. Send {"query": "…", "variables": {…}}.' }
  }
}

/** Null when there is more than the limit. */
function readText(request: IncomingMessage): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > PATIENCE) return Promise.resolve(null)
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= BODY_LIMIT) chunks.push(chunk)
      else chunks.length = 0
      if (size > PATIENCE) request.destroy()
    })
    request.on('end', () => resolve(size > BODY_LIMIT ? null : Buffer.concat(chunks).toString('utf8')))
    request.on('error', reject)
    request.on('close', () => reject(new Error('The request was cut off')))
  })
}
