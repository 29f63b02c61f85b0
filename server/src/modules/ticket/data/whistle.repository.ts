import { Injectable } from '@nestjs/common'
import type { CallState, TicketAction, WhistleState } from '@beegrid/shared'
import { In, LessThan, type EntityManager } from 'typeorm'
import { ConcurrentChangeError, insertRows } from '../../../core/database/index.js'
import { TicketEventEntity } from './ticket-event.entity.js'
import { WhistleCallEntity } from './whistle-call.entity.js'
import { WhistleEntity } from './whistle.entity.js'

/** A whistle with its parties, in the order they were called. */
export interface WholeWhistle {
  readonly whistle: WhistleEntity
  readonly calls: readonly WhistleCallEntity[]
}

const OPEN_STATES: CallState[] = ['called', 'responding']

@Injectable()
export class WhistleRepository {
  async insert(em: EntityManager, { whistle, calls }: WholeWhistle): Promise<void> {
    await insertRows(em, WhistleEntity, [whistle])
    await insertRows(em, WhistleCallEntity, [...calls])
  }

  /** The whistles of a ticket, the first first; of some states or of all. */
  async ofTicket(
    em: EntityManager,
    ticketId: string,
    states?: readonly WhistleState[],
  ): Promise<WholeWhistle[]> {
    const whistles = await em.find(WhistleEntity, {
      where: { ticketId, ...(states && { state: In([...states]) }) },
      order: { seq: 'ASC' },
    })
    if (whistles.length === 0) return []
    const calls = await em.find(WhistleCallEntity, {
      where: { whistleId: In(whistles.map(({ id }) => id)) },
      order: { seq: 'ASC' },
    })
    return whistles.map((whistle) => ({
      whistle,
      calls: calls.filter(({ whistleId }) => whistleId === whistle.id),
    }))
  }

  async ofRequest(em: EntityManager, requestId: string): Promise<WholeWhistle | undefined> {
    const whistle = await em.findOneBy(WhistleEntity, { requestId })
    if (!whistle) return undefined
    const calls = await em.find(WhistleCallEntity, {
      where: { whistleId: whistle.id },
      order: { seq: 'ASC' },
    })
    return { whistle, calls }
  }

  whistle(em: EntityManager, whistleId: string): Promise<WhistleEntity | null> {
    return em.findOneBy(WhistleEntity, { id: whistleId })
  }

  call(em: EntityManager, callId: string): Promise<WhistleCallEntity | null> {
    return em.findOneBy(WhistleCallEntity, { id: callId })
  }

  callByLink(em: EntityManager, linkKey: string): Promise<WhistleCallEntity | null> {
    return em.findOneBy(WhistleCallEntity, { linkKey })
  }

  /** Which call each answer on a ticket's timeline belongs to. */
  async answersOf(em: EntityManager, ticketId: string): Promise<ReadonlyMap<string, string>> {
    const where = { ticketId, action: In<TicketAction>(['respond', 'finishPart']) }
    const events = await em.find(TicketEventEntity, { select: { id: true, data: true }, where })
    const answers = events.map(({ id, data: { callId } }) => [id, callId] as const)
    return new Map(answers.filter((each): each is [string, string] => typeof each[1] === 'string'))
  }

  /** Counts one more photo sent by a link; false when the link is another by now, has answered, or has sent `most`. */
  async countPhoto(
    em: EntityManager,
    { id, linkKey }: Pick<WhistleCallEntity, 'id' | 'linkKey'>,
    most: number,
  ): Promise<boolean> {
    if (linkKey === null) return false
    const free = { id, linkKey, state: In<CallState>(OPEN_STATES), linkPhotos: LessThan(most) }
    const { affected } = await em.increment(WhistleCallEntity, free, 'linkPhotos', 1)
    return affected === 1
  }

  countOf(em: EntityManager, ticketId: string): Promise<number> {
    return em.countBy(WhistleEntity, { ticketId })
  }

  /** @throws ConcurrentChangeError when it is in that state no more */
  async change(em: EntityManager, before: WhistleEntity, change: Partial<WhistleEntity>): Promise<void> {
    const { id, state } = before
    const { affected } = await em.update(WhistleEntity, { id, state }, change)
    if (affected !== 1) throw new ConcurrentChangeError('whistle', id)
  }

  /** @throws ConcurrentChangeError when it is in that state no more */
  async changeCall(
    em: EntityManager,
    before: WhistleCallEntity,
    change: Partial<WhistleCallEntity>,
  ): Promise<void> {
    const { id, state } = before
    const { affected } = await em.update(WhistleCallEntity, { id, state }, change)
    if (affected !== 1) throw new ConcurrentChangeError('call of a whistle', id)
  }
}
