import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import { Database } from '../../../core/database/index.js'
import { CountySettingsStore } from '../../county-settings/index.js'
import { DeliveryRepository } from '../data/delivery.repository.js'
import type { ChannelName, NoticeDeliveryEntity } from '../data/notice-delivery.entity.js'
import { afterLook, type Found } from '../domain/delivery-settlement.js'
import { nextTime } from '../domain/quiet-hours.js'
import { LetterWriter } from './letter-writer.js'
import { NoticeChannels } from './notice-channels.js'

/** Messages that may have gone out: the line broke, or the process that sent them died before it had an answer. */
@Injectable()
export class DoubtfulDeliveries {
  constructor(
    private readonly database: Database,
    private readonly deliveries: DeliveryRepository,
    private readonly channels: NoticeChannels,
    private readonly letters: LetterWriter,
    private readonly counties: CountySettingsStore,
    private readonly clock: Clock,
  ) {}

  /** Asks the provider where it can be asked, and decides what becomes of the message. */
  async clear(row: NoticeDeliveryEntity): Promise<void> {
    const { channel } = row
    if (channel === null) return
    const found = await this.look(row)
    await this.database.write((em) => this.settle(em, { ...row, channel }, found))
  }

  private async look(row: NoticeDeliveryEntity): Promise<Found> {
    const outgoing = await this.database.read((em) => this.letters.write(em, row))
    // Nothing left to say: whether it went out does not matter any more.
    if (!outgoing) return 'sent'
    return (await this.channels.named(row.channel)?.look(outgoing)) ?? 'unknown'
  }

  private async settle(
    em: EntityManager,
    row: NoticeDeliveryEntity & { readonly channel: ChannelName },
    found: Found,
  ): Promise<void> {
    const now = this.clock.now()
    const { notices } = await this.counties.of(em, row.countyId ?? '')
    const change = afterLook(row, found, { now, digestAt: nextTime(now, notices.digestAt) })
    await this.deliveries.move(em, row, change)
  }
}
