import type { WebSocket } from 'ws'
import type { LiveConnection, LiveMessageBody } from '../../../core/realtime/index.js'
import type { LiveFeed } from './live-feed.js'

/** Of RFC 6455: something went wrong here; come back. */
const CLOSE_SERVER_ERROR = 1011
/** Whoever missed more than this looks at everything anew instead. */
const MAX_REPLAY = 1_000
const PAGE = 100
/** A screen that takes in less than is sent to it; it resumes when it comes back. */
const MAX_BUFFERED_BYTES = 256 * 1024
const REPLAY_BUFFERED_BYTES = 64 * 1024

/**
 * One open screen: every event of its person once and in order. Pushes are only hints: one that is not the very next
 * number is not sent, but makes the session read on in the database from where it stands.
 */
export class LiveSession implements LiveConnection {
  /** The number of the last event sent; before the start no push is taken, as the start reads the database anyway. */
  private sent = Number.POSITIVE_INFINITY
  private behind = false
  private catchingUp: Promise<void> | undefined

  constructor(
    private readonly socket: WebSocket,
    readonly userId: string,
    private readonly feed: LiveFeed,
  ) {}

  /** Says where the person's events stand, then sends those after `lastSeq`. Pushes may come from the start. */
  async start(lastSeq: number | undefined): Promise<void> {
    const head = await this.feed.head(this.userId)
    const missed = head - (lastSeq ?? head)
    const resync = missed < 0 || missed > MAX_REPLAY
    this.sent = resync ? head : head - missed
    this.write({ type: 'ready', seq: head, ...(resync && { resync }) })
    await this.catchUp()
  }

  send(message: LiveMessageBody): void {
    const seq = Number(message['seq'])
    if (seq <= this.sent) return
    if (seq === this.sent + 1 && !this.catchingUp) this.forward(message, seq)
    else void this.catchUp()
  }

  close(code: number, reason: string): void {
    this.socket.close(code, reason)
  }

  /** Sends what the database has beyond what was sent. Never throws. */
  catchUp(): Promise<void> {
    this.behind = true
    this.catchingUp ??= this.readOn()
    return this.catchingUp
  }

  private async readOn(): Promise<void> {
    try {
      while (this.behind) {
        this.behind = false
        await this.readTo(await this.feed.head(this.userId))
      }
    } catch {
      this.close(CLOSE_SERVER_ERROR, 'please reconnect')
    } finally {
      this.catchingUp = undefined
    }
  }

  private async readTo(head: number): Promise<void> {
    while (this.sent < head && this.isOpen) {
      const to = Math.min(head, this.sent + PAGE)
      const page = await this.feed.between(this.userId, { from: this.sent + 1, to })
      if (!page) {
        this.startAnew(head)
        return
      }
      for (const message of page) {
        this.forward(message, message.seq)
        await this.roomAgain()
      }
    }
  }

  /** What it missed is kept no longer: the screen must look at everything anew. */
  private startAnew(head: number): void {
    this.sent = head
    this.write({ type: 'ready', seq: head, resync: true })
  }

  private forward(message: LiveMessageBody, seq: number): void {
    this.sent = seq
    this.write(message)
  }

  private write(message: LiveMessageBody): void {
    if (!this.isOpen) return
    if (this.socket.bufferedAmount > MAX_BUFFERED_BYTES) this.socket.terminate()
    else this.socket.send(JSON.stringify(message))
  }

  /** Waits until most of what was sent has left, so that a replay never looks like a slow screen. */
  private async roomAgain(): Promise<void> {
    if (this.socket.bufferedAmount < REPLAY_BUFFERED_BYTES) return
    await new Promise<void>((resolve) => {
      this.socket.ping(undefined, undefined, () => {
        resolve()
      })
    })
  }

  private get isOpen(): boolean {
    return this.socket.readyState === this.socket.OPEN
  }
}
