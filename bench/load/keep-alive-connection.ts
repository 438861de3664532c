import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

export interface Request {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface Response {
  readonly status: number
  readonly body: Buffer
}

const END_OF_HEAD = '\r\n\r\n'

/**
 * One keep-alive connection, one request at a time. It reads no more HTTP than the two servers write, so that the load
 * takes as little as possible of the processor that they share with it.
 */
export class KeepAliveConnection {
  private readonly host: string
  private readonly socket: Socket
  private chunks: Buffer[] = []
  private received = 0
  private expected: number | null = null
  private bodyAt = 0
  private settle: { resolve(response: Response): void; reject(error: Error): void } | null = null

  private constructor(host: string, socket: Socket) {
    this.host = host
    this.socket = socket
    socket.setNoDelay(true)
    socket.on('data', (chunk: Buffer) => this.take(chunk))
    socket.on('error', (error) => this.settle?.reject(error))
    socket.on('close', () => this.settle?.reject(new Error('The server closed the connection')))
  }

  static async open(url: string): Promise<KeepAliveConnection> {
    const { hostname, port, host } = new URL(url)
    const socket = connect(Number(port), hostname)
    await once(socket, 'connect')
    return new KeepAliveConnection(host, socket)
  }

  send({ path, headers, body }: Request): Promise<Response> {
    const head = { host: this.host, 'content-length': Buffer.byteLength(body), ...headers }
    const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}`)
    this.socket.write(`POST ${path} HTTP/1.1\r\n${lines.join('\r\n')}${END_OF_HEAD}${body}`)
    return new Promise((resolve, reject) => {
      this.settle = { resolve, reject }
    })
  }

  close(): void {
    this.settle = null
    this.socket.destroy()
  }

  private take(chunk: Buffer): void {
    this.chunks.push(chunk)
    this.received += chunk.length
    if (this.expected === null) this.readHead()
    if (this.expected === null || this.received < this.expected) return
    const whole = Buffer.concat(this.chunks)
    const response = { status: Number(whole.toString('latin1', 9, 12)), body: whole.subarray(this.bodyAt) }
    this.chunks = []
    this.received = 0
    this.expected = null
    this.settle?.resolve(response)
  }

  private readHead(): void {
    const text = Buffer.concat(this.chunks).toString('latin1')
    const end = text.indexOf(END_OF_HEAD)
    if (end === -1) return
    const length = /\r\ncontent-length: (\d+)/i.exec(text.slice(0, end))?.[1]
    if (length === undefined) return void this.socket.destroy(new Error('An answer without Content-Length'))
    this.bodyAt = end + END_OF_HEAD.length
    this.expected = this.bodyAt + Number(length)
  }
}
