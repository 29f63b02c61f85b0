import type { Language } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import type { Contact } from '../../identity/index.js'
import type { ChannelName, NoticeDeliveryEntity } from '../data/notice-delivery.entity.js'
import type { Found, SendAnswer } from '../domain/delivery-settlement.js'
import type { NoticeChoices } from '../domain/notice-choices.js'

/** What a message says, in the language of whoever gets it. */
export interface Letter {
  readonly about: 'progress' | 'work' | 'digest'
  readonly title: string
  readonly body: string
  /** Short number of the ticket; empty without one. */
  readonly number: string
  readonly ticketId: string | null
  /** How many notices it speaks of. */
  readonly count: number
  /** Epoch milliseconds of what happened. */
  readonly at: number
  readonly language: Language
}

export interface Addressee {
  readonly contact: Contact
  readonly choices: NoticeChoices
}

export interface Outgoing {
  readonly delivery: NoticeDeliveryEntity
  readonly to: Addressee
  readonly letter: Letter
}

/** A message that may go: where to, and what it cost. */
export interface Envelope {
  readonly outgoing: Outgoing
  readonly address: string
  /** The template of a WeChat message. */
  readonly templateId?: string
  /** True when a one-time subscription was taken for it. */
  readonly spent: boolean
}

/** One way to a person's phone. */
export abstract class NoticeChannel {
  abstract readonly name: ChannelName
  /** Whose line it is: ways over the same line fail together. */
  abstract readonly line: 'wechat' | 'sms'
  /** Whether this installation has it. */
  abstract readonly available: boolean

  /** Takes what the message costs; undefined when this person can't be reached this way. */
  abstract reserve(em: EntityManager, outgoing: Outgoing): Promise<Envelope | undefined>

  /** Gives back what was taken for a message that certainly did not go. */
  abstract giveBack(em: EntityManager, envelope: Envelope): Promise<void>

  /** Hands it to the provider, outside any transaction. Never throws. */
  abstract send(envelope: Envelope): Promise<SendAnswer>

  /** After a refusal: what it says about the person's consent. */
  abstract refused(em: EntityManager, envelope: Envelope, answer: SendAnswer): Promise<void>

  /** What became of a message whose answer was lost. */
  abstract look(outgoing: Outgoing): Promise<Found>

  /** Whether an answer says that the next message would fare no better. */
  abstract isDown(answer: SendAnswer): boolean

  /** Whether the provider answers at all. */
  abstract reachable(): Promise<boolean>
}
