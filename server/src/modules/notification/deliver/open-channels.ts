import { Injectable } from '@nestjs/common'
import { Clock } from '../../../core/clock/index.js'
import type { NoticeDeliveryEntity } from '../data/notice-delivery.entity.js'
import { LineGates } from './line-gates.js'
import type { NoticeChannel } from './notice-channel.js'
import { NoticeChannels } from './notice-channels.js'

const LEAST_WAIT_MS = 1_000

export interface OpenWays {
  readonly channels: readonly NoticeChannel[]
  /** When to look again, as a way that may be this person's is shut; undefined when all were open. */
  readonly againAt: number | undefined
}

/** Which ways a delivery may take now. */
@Injectable()
export class OpenChannels {
  constructor(
    private readonly channels: NoticeChannels,
    private readonly gates: LineGates,
    private readonly clock: Clock,
  ) {}

  /** What is urgent goes over whichever line is open; the rest waits for the one it prefers. */
  async for({ tried, urgent }: Pick<NoticeDeliveryEntity, 'tried' | 'urgent'>): Promise<OpenWays> {
    const untried = this.channels.inOrder.filter(({ name }) => !tried.includes(name))
    const open: NoticeChannel[] = []
    const shut: NoticeChannel[] = []
    for (const channel of untried) {
      const usable = (urgent || shut.length === 0) && (await this.gates.isOpen(channel))
      const list = usable ? open : shut
      list.push(channel)
    }
    return { channels: open, againAt: this.againAt(shut) }
  }

  private againAt(shut: readonly NoticeChannel[]): number | undefined {
    if (shut.length === 0) return undefined
    const soonest = Math.min(...shut.map((each) => this.gates.opensAt(each)))
    return Math.max(soonest, this.clock.now() + LEAST_WAIT_MS)
  }
}
