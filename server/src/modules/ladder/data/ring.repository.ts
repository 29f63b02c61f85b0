import { Injectable } from '@nestjs/common'
import { In, IsNull, LessThanOrEqual, type EntityManager } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import { RingEntity, type RingOutcome } from './ring.entity.js'

@Injectable()
export class RingRepository {
  /** Leaves out what a person is to be rung for already. */
  async insertNew(em: EntityManager, rings: readonly RingEntity[]): Promise<void> {
    const known = await em.findBy(RingEntity, {
      userId: In(rings.map(({ userId }) => userId)),
      dedupeKey: In(rings.map(({ dedupeKey }) => dedupeKey)),
    })
    const isKnown = ({ userId, dedupeKey }: RingEntity): boolean =>
      known.some((each) => each.userId === userId && each.dedupeKey === dedupeKey)
    await insertRows(
      em,
      RingEntity,
      rings.filter((each) => !isKnown(each)),
    )
  }

  due(em: EntityManager, now: number, take: number): Promise<RingEntity[]> {
    return em.find(RingEntity, {
      where: { state: 'waiting', nextAt: LessThanOrEqual(now) },
      order: { nextAt: 'ASC', id: 'ASC' },
      take,
    })
  }

  /** Takes a ring up to dial it; false when another process was faster. Left alone, it is up again at `nextAt`. */
  async takeUp(em: EntityManager, { id, attempts }: RingEntity, nextAt: number): Promise<boolean> {
    const free = { id, attempts, state: 'waiting' as const }
    const { affected } = await em.update(RingEntity, free, { attempts: attempts + 1, nextAt })
    return affected === 1
  }

  async settle(
    em: EntityManager,
    ringId: string,
    columns: Partial<Pick<RingEntity, 'state' | 'nextAt' | 'callId' | 'lastCode' | 'doneAt' | 'askAt'>>,
  ): Promise<void> {
    await em.update(RingEntity, { id: ringId, state: 'waiting' }, columns)
  }

  /** Phones that rang and of which the provider is asked now whether somebody picked up. */
  asking(em: EntityManager, now: number, take: number): Promise<RingEntity[]> {
    return em.find(RingEntity, {
      where: { askAt: LessThanOrEqual(now) },
      order: { askAt: 'ASC', id: 'ASC' },
      take,
    })
  }

  /** Takes one up to ask about it; false when another process was faster. */
  async takeUpAsking(em: EntityManager, { id, askAt }: RingEntity, next: number | null): Promise<boolean> {
    const { affected } = await em.update(RingEntity, { id, askAt: askAt ?? IsNull() }, { askAt: next })
    return affected === 1
  }

  async noteOutcome(em: EntityManager, ringId: string, outcome: RingOutcome): Promise<void> {
    await em.update(RingEntity, { id: ringId }, { outcome, askAt: null })
  }

  ofTicket(em: EntityManager, ticketId: string): Promise<RingEntity[]> {
    return em.find(RingEntity, { where: { ticketId }, order: { createdAt: 'ASC', id: 'ASC' } })
  }
}
