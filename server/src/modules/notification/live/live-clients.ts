import { setTimeout as sleep } from 'node:timers/promises'
import { Injectable } from '@nestjs/common'
import type { WebSocket } from 'ws'
import { LiveClient } from './live-client.js'
import { LiveDoor } from './live-door.js'

const MAX_CLIENTS = 20_000
/** Sockets that have not signed in yet; each has five seconds. */
const MAX_STRANGERS = 1_000
/** Each client's token is looked at again every so many beats. */
const BEATS_PER_RECHECK = 4
const CLOSE_GOING_AWAY = 1001
const CLOSE_WAIT_MS = 1_000
const CLOSE_POLL_MS = 20

/** All sockets of this process, signed in or not. */
@Injectable()
export class LiveClients {
  private readonly clients = new Set<LiveClient>()
  private beats = 0

  constructor(private readonly door: LiveDoor) {}

  /** Whether another socket would be too many. */
  get isFull(): boolean {
    if (this.clients.size >= MAX_CLIENTS) return true
    return this.clients.size >= MAX_STRANGERS && this.strangers >= MAX_STRANGERS
  }

  add(socket: WebSocket): void {
    this.clients.add(
      new LiveClient(socket, this.door, (client) => {
        this.clients.delete(client)
      }),
    )
  }

  /** Asks every client for a sign of life, and looks at the tokens of a part of them, a different part each time. */
  async beat(): Promise<void> {
    this.beats += 1
    const all = [...this.clients]
    for (const client of all) client.beat()
    const due = all.filter((_, index) => index % BEATS_PER_RECHECK === this.beats % BEATS_PER_RECHECK)
    for (const client of due) await client.recheck()
  }

  /** Tells every client to come back to another process or the next one, and waits a moment for them to leave. */
  async closeAll(): Promise<void> {
    for (const client of this.clients) client.close(CLOSE_GOING_AWAY, 'restarting')
    for (let waited = 0; this.clients.size > 0 && waited < CLOSE_WAIT_MS; waited += CLOSE_POLL_MS)
      await sleep(CLOSE_POLL_MS)
    for (const client of this.clients) client.terminate()
  }

  private get strangers(): number {
    return [...this.clients].filter((client) => !client.isSignedIn).length
  }
}
