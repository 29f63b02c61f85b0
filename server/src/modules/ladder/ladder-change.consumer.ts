import { Injectable, type OnModuleInit } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { OutboxConsumers, type OutboxConsumer, type OutboxEvent } from '../../core/outbox/index.js'
import { SETTINGS_CHANGED } from '../county-settings/index.js'
import { TicketSteps } from '../ticket/index.js'

/** A county that changes its ladder changes it for the clocks that run already. */
@Injectable()
export class LadderChange implements OutboxConsumer, OnModuleInit {
  readonly name = 'ladder-change'
  readonly topics = [SETTINGS_CHANGED]

  constructor(
    private readonly consumers: OutboxConsumers,
    private readonly steps: TicketSteps,
  ) {}

  onModuleInit(): void {
    this.consumers.register(this)
  }

  async handle(em: EntityManager, { payload }: OutboxEvent): Promise<void> {
    if (String(payload['sections']).split(',').includes('ladder'))
      await this.steps.lookAnew(em, String(payload['countyId']))
  }
}
