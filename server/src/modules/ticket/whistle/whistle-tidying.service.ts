import { Injectable } from '@nestjs/common'
import type { TicketAction, TicketState } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import type { TicketEntity } from '../data/ticket.entity.js'
import { TicketRepository } from '../data/ticket.repository.js'
import { WhistleRepository, type WholeWhistle } from '../data/whistle.repository.js'
import { aliveAssignments, type PlanInput } from '../domain/plan.js'
import { isJoint, openCalls } from '../domain/whistle-rows.js'
import { TicketWriter, type WrittenEvent } from '../write/ticket-writer.js'
import { CallClocks } from './call-clocks.service.js'

/** These keep the rows themselves. */
const OWN = new Set<TicketAction>(['whistle', 'respond', 'finishPart', 'endWhistle', 'grant'])

/** Where called parties still have something to do. */
const WORKED_ON = new Set<TicketState>([
  'submitted',
  'dispatched',
  'accepted',
  'on_site',
  'suspended',
  'merged',
])

/** A whistle never outlives what it was for: a party that lost its part is let go, a ticket that is over calls nobody. */
@Injectable()
export class WhistleTidying {
  constructor(
    private readonly whistles: WhistleRepository,
    private readonly tickets: TicketRepository,
    private readonly clocks: CallClocks,
    private readonly writer: TicketWriter,
  ) {}

  async after(
    em: EntityManager,
    { ticket: before, input, now }: PlanInput,
    written: WrittenEvent,
  ): Promise<void> {
    if (OWN.has(input.action)) return
    const { ticket } = written
    await this.dropAsked(em, { before, ticket, now })
    if (before.whistles === 0) return
    const ended = await this.endOver(em, ticket, now)
    if (ended === 0) return
    await this.writer.apply(em, ticket, {
      ...{ action: 'endWhistle', to: ticket.status, movesState: false, actorId: null },
      ...{ actorRelation: 'router', patch: { whistles: ticket.whistles - ended }, data: { last: true } },
    })
  }

  /** A request that is withdrawn with its ticket takes the whistle it asked for along. */
  private async dropAsked(
    em: EntityManager,
    { before, ticket, now }: { before: TicketEntity; ticket: TicketEntity; now: number },
  ): Promise<void> {
    const still = new Set((ticket.requests ?? []).map(({ id }) => id))
    const dropped = (before.requests ?? []).filter(({ id, kind }) => kind === 'whistle' && !still.has(id))
    for (const { id } of dropped) {
      const asked = await this.whistles.ofRequest(em, id)
      if (asked?.whistle.state !== 'asked') continue
      await this.whistles.change(em, asked.whistle, { state: 'refused', endedAt: now })
    }
  }

  /** Gives how many ended. */
  private async endOver(em: EntityManager, ticket: TicketEntity, now: number): Promise<number> {
    const alive = aliveAssignments(await this.tickets.assignmentsOf(em, [ticket.id]))
    const at = new Set(alive.map(({ id }) => id))
    let ended = 0
    for (const whole of await this.whistles.ofTicket(em, ticket.id, ['called'])) {
      const left = await this.letGo(em, whole, at)
      const over = left === 0 && (!isJoint(whole.whistle) || !WORKED_ON.has(ticket.status))
      if (!over) continue
      await this.whistles.change(em, whole.whistle, { state: 'ended', endedAt: now })
      ended += 1
    }
    return ended
  }

  /** Gives how many parties are still at it. */
  private async letGo(em: EntityManager, { calls }: WholeWhistle, at: ReadonlySet<string>): Promise<number> {
    const open = openCalls(calls)
    const gone = open.filter(({ assignmentId }) => assignmentId === null || !at.has(assignmentId))
    for (const call of gone) await this.clocks.settle(em, call, { state: 'released' })
    return open.length - gone.length
  }
}
