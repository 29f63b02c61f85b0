import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import { Database } from '../../../core/database/index.js'
import { DeliveryRepository } from '../data/delivery.repository.js'
import type { ChannelName, NoticeDeliveryEntity } from '../data/notice-delivery.entity.js'
import { settlementOf, type SendAnswer } from '../domain/delivery-settlement.js'
import { LetterWriter } from './letter-writer.js'
import { LineGates } from './line-gates.js'
import type { Envelope, NoticeChannel, Outgoing } from './notice-channel.js'
import type { OpenWays } from './open-channels.js'

/** While a provider is asked no other process takes the row up; a process that dies meanwhile leaves it `sending`. */
const LEASE_MS = 2 * 60_000

type Claimed = NoticeDeliveryEntity & { readonly channel: ChannelName }

interface Handed {
  readonly row: Claimed
  readonly channel: NoticeChannel
  readonly envelope: Envelope
}

/**
 * One attempt: claimed in one transaction, handed to the provider with none open (a provider that hangs holds up nobody's
 * report, G12), written down in another.
 */
@Injectable()
export class DeliveryAttempt {
  constructor(
    private readonly database: Database,
    private readonly deliveries: DeliveryRepository,
    private readonly letters: LetterWriter,
    private readonly gates: LineGates,
    private readonly clock: Clock,
  ) {}

  /** By the first of the open ways that this person has. */
  async by(ways: OpenWays, row: NoticeDeliveryEntity): Promise<void> {
    const handed = await this.database.write((em) => this.claim(em, row, ways))
    if (!handed) return
    const answer = await handed.channel.send(handed.envelope)
    if (handed.channel.isDown(answer)) this.gates.close(handed.channel)
    await this.database.write((em) => this.settle(em, handed, answer))
  }

  private async claim(
    em: EntityManager,
    row: NoticeDeliveryEntity,
    { channels, againAt }: OpenWays,
  ): Promise<Handed | undefined> {
    const now = this.clock.now()
    const outgoing = await this.letters.write(em, row)
    if (!outgoing) return this.end(em, row, { state: 'seen', doneAt: now })
    const found = await reserveFirst(em, channels, outgoing)
    if (!found) return this.end(em, row, againAt ? { nextAt: againAt } : { state: 'inbox', doneAt: now })
    const { envelope, channel } = found
    const spent = envelope.spent ? (envelope.templateId ?? null) : null
    const sending = {
      state: 'sending' as const,
      channel: channel.name,
      spent,
      nextAt: now + LEASE_MS,
      sentAt: now,
    }
    if (await this.deliveries.move(em, row, sending))
      return { row: { ...row, ...sending }, channel, envelope }
    // Another process has it: what was taken for it here must come back.
    await channel.giveBack(em, envelope)
    return undefined
  }

  private async end(
    em: EntityManager,
    row: NoticeDeliveryEntity,
    change: Partial<Pick<NoticeDeliveryEntity, 'state' | 'nextAt' | 'doneAt'>>,
  ): Promise<undefined> {
    await this.deliveries.move(em, row, change)
  }

  private async settle(
    em: EntityManager,
    { row, channel, envelope }: Handed,
    answer: SendAnswer,
  ): Promise<void> {
    const change = settlementOf(row, answer, this.clock.now())
    if (!(await this.deliveries.move(em, row, change))) return
    if (answer.outcome === 'refused') await channel.refused(em, envelope, answer)
    if (answer.outcome === 'later') await channel.giveBack(em, envelope)
  }
}

async function reserveFirst(
  em: EntityManager,
  channels: readonly NoticeChannel[],
  outgoing: Outgoing,
): Promise<{ channel: NoticeChannel; envelope: Envelope } | undefined> {
  for (const channel of channels) {
    const envelope = await channel.reserve(em, outgoing)
    if (envelope) return { channel, envelope }
  }
  return undefined
}
