import { once } from 'node:events'
import { WebSocket } from 'ws'
import type { TestServer } from './test-server.js'

export type LiveAnswer = Readonly<Record<string, unknown>>

interface Closing {
  readonly code: number
  readonly reason: string
}

/** A screen on the live channel, as the mini-program opens one. */
export class LiveScreen {
  readonly heard: LiveAnswer[] = []
  readonly closed: Promise<Closing>
  private waiting: (() => void)[] = []

  private constructor(readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => {
      this.heard.push(JSON.parse(data.toString('utf8')) as LiveAnswer)
      for (const wake of this.waiting.splice(0)) wake()
    })
    socket.on('error', () => undefined)
    this.closed = new Promise((resolve) => {
      socket.on('close', (code, reason) => {
        resolve({ code, reason: reason.toString() })
      })
    })
  }

  static async connect(server: TestServer, path = '/api/v1/live'): Promise<LiveScreen> {
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}${path}`)
    const screen = new LiveScreen(socket)
    await once(socket, 'open')
    return screen
  }

  /** Connects and signs in; `ready` is the first answer. */
  static async signedIn(server: TestServer, userId: string, lastSeq?: number): Promise<LiveScreen> {
    const screen = await LiveScreen.connect(server)
    screen.say({ type: 'auth', token: `token-of-${userId}`, ...(lastSeq !== undefined && { lastSeq }) })
    await screen.hears(1)
    return screen
  }

  say(message: object | string): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message))
  }

  /** Waits until so many messages have come. */
  async hears(count: number): Promise<readonly LiveAnswer[]> {
    while (this.heard.length < count) {
      await new Promise<void>((resolve) => {
        this.waiting.push(resolve)
      })
    }
    return this.heard
  }

  /** Numbers of the events heard so far, in the order they came. */
  get seqs(): unknown[] {
    return this.heard.filter(({ type }) => type !== 'ready' && type !== 'pong').map(({ seq }) => seq)
  }

  leave(): Promise<Closing> {
    this.socket.close()
    return this.closed
  }
}
