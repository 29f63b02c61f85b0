import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'

export interface OutboxEvent {
  readonly id: string
  readonly topic: string
  readonly ticketId: string | null
  readonly payload: Readonly<Record<string, unknown>>
  /** When the event happened, epoch milliseconds. */
  readonly createdAt: number
}

/** What is known of an event before it is left for anybody. */
export type OutboxNews = Pick<OutboxEvent, 'topic' | 'payload'>

/** Done once the transaction has committed, e.g. a push to open sockets. Must not throw. */
export type AfterCommit = () => void

export interface OutboxConsumer {
  readonly name: string
  readonly topics: readonly string[]
  /** Left out: every event of its topics. A delivery that would do nothing costs a transaction all the same. */
  wants?(event: OutboxNews): boolean
  /**
   * Handles one event in the transaction that also removes it from the outbox: what it writes to the database happens
   * exactly once. What reaches further (a provider) must be idempotent by the event's id.
   */
  handle(em: EntityManager, event: OutboxEvent): Promise<AfterCommit | void>
}

/** Who consumes what. Modules register theirs when they start. */
@Injectable()
export class OutboxConsumers {
  private readonly consumers = new Map<string, OutboxConsumer>()

  register(consumer: OutboxConsumer): void {
    if (this.consumers.has(consumer.name))
      throw new Error(`outbox consumer ${consumer.name} is registered twice`)
    this.consumers.set(consumer.name, consumer)
  }

  named(name: string): OutboxConsumer | undefined {
    return this.consumers.get(name)
  }

  of(event: OutboxNews): readonly OutboxConsumer[] {
    const listening = [...this.consumers.values()].filter(({ topics }) => topics.includes(event.topic))
    return listening.filter((consumer) => consumer.wants?.(event) ?? true)
  }
}
