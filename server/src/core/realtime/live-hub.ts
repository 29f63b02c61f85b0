import { Injectable } from '@nestjs/common'

/** An open connection of one signed-in person. */
export interface LiveConnection {
  send(message: Readonly<Record<string, unknown>>): void
  close(code: number, reason: string): void
}

/** The open live connections of this process, by person. Rebuilt by reconnecting; holds no state of its own. */
@Injectable()
export class LiveHub {
  private readonly byUser = new Map<string, Set<LiveConnection>>()

  add(userId: string, connection: LiveConnection): void {
    const open = this.byUser.get(userId) ?? new Set()
    open.add(connection)
    this.byUser.set(userId, open)
  }

  remove(userId: string, connection: LiveConnection): void {
    const open = this.byUser.get(userId)
    open?.delete(connection)
    if (open?.size === 0) this.byUser.delete(userId)
  }

  publish(userId: string, message: Readonly<Record<string, unknown>>): void {
    this.byUser.get(userId)?.forEach((connection) => {
      connection.send(message)
    })
  }

  /** Ends every connection of a person, e.g. after dismissal or sign-out (G19). */
  disconnect(userId: string, reason: string): void {
    this.byUser.get(userId)?.forEach((connection) => {
      connection.close(4401, reason)
    })
  }

  get size(): number {
    return [...this.byUser.values()].reduce((total, open) => total + open.size, 0)
  }
}
