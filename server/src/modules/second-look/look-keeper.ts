import { Injectable, type OnModuleInit } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { CountySettingsStore } from '../county-settings/index.js'
import {
  ActionParts,
  RouterActions,
  type ActionPart,
  type ActionPlanInput,
  type TicketEntity,
  type WrittenEvent,
} from '../ticket/index.js'
import type { SecondLookEntity } from './data/second-look.entity.js'
import { SecondLookRepository } from './data/second-look.repository.js'
import { outcomeOf } from './domain/look-outcome.js'
import { LookPlanner } from './look-planner.js'

/** Calls one after another count once: the phone was not picked up just now. */
const APART_MS = 2 * 3_600_000

interface Happened {
  readonly facts: ActionPlanInput
  readonly ticket: TicketEntity
}

/** Keeps the looks of a ticket with what happens to it, in the same transaction: a list never shows one that was taken. */
@Injectable()
export class LookKeeper implements ActionPart, OnModuleInit {
  readonly plans = {}

  constructor(
    private readonly parts: ActionParts,
    private readonly looks: SecondLookRepository,
    private readonly planner: LookPlanner,
    private readonly router: RouterActions,
    private readonly settings: CountySettingsStore,
  ) {}

  onModuleInit(): void {
    this.parts.join(this)
  }

  async after(em: EntityManager, facts: ActionPlanInput, { ticket }: WrittenEvent): Promise<void> {
    const { status } = facts.ticket
    if (status !== 'resolved' && status !== 'closed') return
    for (const look of await this.looks.unfinishedOf(em, ticket.id))
      await this.settle(em, look, { facts, ticket })
    if (status !== 'resolved' || ticket.status !== 'closed') return
    const { reached, satisfaction } = facts.input
    await this.planner.planFor(em, ticket, { asked: reached === true || satisfaction !== undefined })
  }

  private async settle(em: EntityManager, look: SecondLookEntity, happened: Happened): Promise<void> {
    const { facts, ticket } = happened
    const outcome = outcomeOf(look, { ...facts, status: ticket.status })
    if (!outcome) return
    if (outcome.end === 'tried') return this.tried(em, look, happened)
    if (outcome.end === 'dropped') {
      await this.looks.change(em, unfinished(look), { state: 'dropped', endedAt: facts.now })
      return
    }
    const ended = { endedAt: facts.now, endedBy: facts.actorId || null }
    await this.looks.change(em, unfinished(look), { state: 'done', result: outcome.end, ...ended })
  }

  /** After so many calls it rests; what still waited to be confirmed closes, and says so. */
  private async tried(em: EntityManager, look: SecondLookEntity, { facts, ticket }: Happened): Promise<void> {
    const { now, actorId } = facts
    if (look.state !== 'open' || (look.triedAt !== null && now - look.triedAt < APART_MS)) return
    const attempts = look.attempts + 1
    const { followUp } = await this.settings.of(em, ticket.countyId)
    if (attempts < followUp.tries) {
      await this.looks.change(em, unfinished(look), { attempts, triedAt: now })
      return
    }
    const rests = { state: 'done', result: 'unreached', endedAt: now, endedBy: actorId } as const
    await this.looks.change(em, unfinished(look), { attempts, triedAt: now, ...rests })
    if (look.kind === 'confirm')
      await this.router.perform(em, ticket.id, { action: 'verify', passed: true, mediaIds: [] })
  }
}

function unfinished({ id }: SecondLookEntity): Parameters<SecondLookRepository['change']>[1] {
  return { ids: [id], from: ['planned', 'open'] }
}
