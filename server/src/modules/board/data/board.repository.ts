import { Injectable } from '@nestjs/common'
import { In, MoreThan, type EntityManager } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import { insertFirst } from './insert-first.js'
import { BoardNoticeEntity, type NoticeState } from './board-notice.entity.js'
import { BoardVoteEntity } from './board-vote.entity.js'

export interface VoteCount {
  readonly ticketId: string
  readonly closing: number
  readonly agrees: boolean
  readonly count: number
}

type NoticeArea =
  { readonly communityId: string } | { readonly subdistrictId: string } | { readonly countyId: string }

@Injectable()
export class BoardRepository {
  /** The first word of a person, or another one in its place. @throws ConcurrentChangeError for two first words at once */
  async vote(em: EntityManager, vote: BoardVoteEntity): Promise<void> {
    const { ticketId, closing, userId, agrees, at } = vote
    const { affected } = await em.update(BoardVoteEntity, { ticketId, closing, userId }, { agrees, at })
    if (affected === 0) await insertFirst(em, BoardVoteEntity, vote)
  }

  async voteCounts(em: EntityManager, ticketIds: readonly string[]): Promise<VoteCount[]> {
    if (ticketIds.length === 0) return []
    const rows = await em
      .createQueryBuilder(BoardVoteEntity, 'v')
      .select('v.ticketId', 'ticketId')
      .addSelect('v.closing', 'closing')
      .addSelect('v.agrees', 'agrees')
      .addSelect('COUNT(*)', 'count')
      .where({ ticketId: In([...ticketIds]) })
      .groupBy('v.ticketId')
      .addGroupBy('v.closing')
      .addGroupBy('v.agrees')
      .getRawMany<{ ticketId: string; closing: number; agrees: number | boolean; count: string | number }>()
    return rows.map((row) => ({ ...row, agrees: Boolean(row.agrees), count: Number(row.count) }))
  }

  findNotice(em: EntityManager, id: string): Promise<BoardNoticeEntity | null> {
    return em.findOneBy(BoardNoticeEntity, { id })
  }

  /** Whether a unit was told of the same before. */
  isTold(
    em: EntityManager,
    { ticketId, closing, kind }: Pick<BoardNoticeEntity, 'ticketId' | 'closing' | 'kind'>,
  ): Promise<boolean> {
    return em.existsBy(BoardNoticeEntity, { ticketId, closing, kind })
  }

  /** Of what tickets a unit was told, of all that is asked. */
  async told(
    em: EntityManager,
    ticketIds: readonly string[],
  ): Promise<readonly Pick<BoardNoticeEntity, 'ticketId' | 'closing' | 'kind'>[]> {
    if (ticketIds.length === 0) return []
    const select = { id: true, ticketId: true, closing: true, kind: true }
    return em.find(BoardNoticeEntity, { select, where: { ticketId: In([...ticketIds]) } })
  }

  async tell(em: EntityManager, notice: BoardNoticeEntity): Promise<void> {
    await insertRows(em, BoardNoticeEntity, [notice])
  }

  /** Moves a notice on from the state it was read in; false when somebody was faster. */
  async advance(
    em: EntityManager,
    { id, from }: { id: string; from: NoticeState },
    changes: Partial<BoardNoticeEntity>,
  ): Promise<boolean> {
    const { affected } = await em.update(BoardNoticeEntity, { id, state: from }, changes)
    return affected === 1
  }

  /** The newest last, after an id. */
  notices(
    em: EntityManager,
    area: NoticeArea,
    { after, take }: { after: string; take: number },
  ): Promise<BoardNoticeEntity[]> {
    return em.find(BoardNoticeEntity, { where: { ...area, id: MoreThan(after) }, order: { id: 'ASC' }, take })
  }

  /** What of some communities is not for the public, or not yet. */
  async hidden(
    em: EntityManager,
    communityIds: readonly string[],
    now: number,
  ): Promise<readonly Pick<BoardNoticeEntity, 'ticketId' | 'closing' | 'kind'>[]> {
    if (communityIds.length === 0) return []
    const communityId = In([...communityIds])
    return em.find(BoardNoticeEntity, {
      select: { id: true, ticketId: true, closing: true, kind: true },
      where: [
        { communityId, state: In(['objected', 'kept']) },
        { communityId, state: 'told', publicAt: MoreThan(now) },
      ],
    })
  }
}
