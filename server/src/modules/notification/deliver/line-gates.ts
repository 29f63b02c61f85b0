import { Injectable } from '@nestjs/common'
import { Clock } from '../../../core/clock/index.js'
import type { NoticeChannel } from './notice-channel.js'

type Line = NoticeChannel['line']

interface Shut {
  readonly until: number
  readonly times: number
}

const FIRST_MS = 2_000
const LONGEST_MS = 60_000

/**
 * A provider that does not answer is left alone for a while, then asked by a call without effect before the next message:
 * so an outage costs at most the message that met it first, and not one after another. Of this process; others find out too.
 */
@Injectable()
export class LineGates {
  private readonly shut = new Map<Line, Shut>()

  constructor(private readonly clock: Clock) {}

  /** Whether messages may go over this line now. */
  async isOpen(channel: NoticeChannel): Promise<boolean> {
    const { line } = channel
    const closed = this.shut.get(line)
    if (!closed) return true
    if (this.clock.now() < closed.until) return false
    if (!(await channel.reachable())) {
      this.close(channel)
      return false
    }
    this.shut.delete(line)
    return true
  }

  /** When it is worth looking again. */
  opensAt({ line }: NoticeChannel): number {
    return this.shut.get(line)?.until ?? this.clock.now()
  }

  close({ line }: NoticeChannel): void {
    const times = (this.shut.get(line)?.times ?? 0) + 1
    const wait = Math.min(FIRST_MS * 2 ** (times - 1), LONGEST_MS)
    this.shut.set(line, { until: this.clock.now() + wait, times })
  }
}
