import { Injectable } from '@nestjs/common'
import { LiveBus, type LiveMessageBody, type LiveSignal } from './live-bus.js'

/** An open connection of one signed-in person. Neither method throws. */
export interface LiveConnection {
  send(message: LiveMessageBody): void
  close(code: number, reason: string): void
}

/** Close codes of our own: sign in again (a new token) before coming back; and: too many of your own, stay away. */
export const CLOSE_UNAUTHENTICATED = 4401
export const CLOSE_TOO_MANY = 4429

/** Screens one person may have open in one process; the oldest makes room, being the likeliest to be gone. */
const MAX_PER_USER = 16

/** The open live connections of this process, by person. Rebuilt by reconnecting; holds no state of its own. */
@Injectable()
export class LiveHub {
  private readonly byUser = new Map<string, Set<LiveConnection>>()

  constructor(private readonly bus: LiveBus) {
    bus.subscribe((signal) => {
      this.receive(signal)
    })
  }

  add(userId: string, connection: LiveConnection): void {
    const open = this.byUser.get(userId) ?? new Set()
    this.byUser.set(userId, open)
    open.add(connection)
    const [oldest] = open
    if (oldest && open.size > MAX_PER_USER) {
      this.remove(userId, oldest)
      oldest.close(CLOSE_TOO_MANY, 'too many connections')
    }
  }

  remove(userId: string, connection: LiveConnection): void {
    const open = this.byUser.get(userId)
    open?.delete(connection)
    if (open?.size === 0) this.byUser.delete(userId)
  }

  /** Sends to every open connection of a person, in whichever process. */
  publish(userId: string, message: LiveMessageBody): void {
    this.bus.publish({ kind: 'message', userId, message })
  }

  /** Ends every connection of a person, e.g. after dismissal or sign-out (G19). */
  disconnect(userId: string, reason: string): void {
    this.bus.publish({ kind: 'disconnect', userId, reason })
  }

  get size(): number {
    return [...this.byUser.values()].reduce((total, open) => total + open.size, 0)
  }

  private receive(signal: LiveSignal): void {
    const open = this.byUser.get(signal.userId)
    if (!open) return
    if (signal.kind === 'disconnect') this.end(signal.userId, signal.reason)
    // A copy: a connection that is too slow takes itself out while it is being sent to.
    else for (const connection of [...open]) connection.send(signal.message)
  }

  private end(userId: string, reason: string): void {
    const open = this.byUser.get(userId) ?? []
    this.byUser.delete(userId)
    for (const connection of open) connection.close(CLOSE_UNAUTHENTICATED, reason)
  }
}
