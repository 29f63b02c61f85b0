import { Injectable } from '@nestjs/common'
import { displayTicketNumber, type Language } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../core/auth/index.js'
import { Clock, isoTime } from '../../core/clock/index.js'
import { ManagementAccess } from '../area/index.js'
import { CategoryDirectory } from '../category/index.js'
import { PublicTicketRepository } from '../ticket/index.js'
import type { AnnouncementView } from './announcement.views.js'
import { BoardAreas } from './board-areas.js'
import type { BoardNoticeEntity } from './data/board-notice.entity.js'
import { publicTitle } from './domain/public-title.js'

interface Reader {
  readonly actor: Actor
  readonly language: Language
}

@Injectable()
export class AnnouncementPresenter {
  constructor(
    private readonly tickets: PublicTicketRepository,
    private readonly categories: CategoryDirectory,
    private readonly areas: BoardAreas,
    private readonly access: ManagementAccess,
    private readonly clock: Clock,
  ) {}

  async views(
    em: EntityManager,
    rows: readonly BoardNoticeEntity[],
    reader: Reader,
  ): Promise<AnnouncementView[]> {
    return Promise.all(rows.map((row) => this.view(em, row, reader)))
  }

  private async view(
    em: EntityManager,
    row: BoardNoticeEntity,
    { actor, language }: Reader,
  ): Promise<AnnouncementView> {
    const { id, kind, state, ticketId, communityId, objection, decision, publicAt } = row
    const ticket = await this.tickets.find(em, ticketId)
    return {
      ...{ id, kind, state, ticketId, objection, decision },
      ticketNumber: ticket ? displayTicketNumber(ticket.number) : '',
      ticketTitle: publicTitle(this.categories, ticket?.categoryId ?? null, language),
      areaName: this.areas.nameOf(communityId),
      toldAt: isoTime(row.toldAt),
      publicAt: isoTime(publicAt),
      ...this.open(actor, row),
    }
  }

  /** What is the reader's to do now: the unit objects in time, the level above decides what it did not enter itself. */
  private open(actor: Actor, row: BoardNoticeEntity): Pick<AnnouncementView, 'mayObject' | 'mayDecide'> {
    const keeps = (areaId: string): boolean => this.access.allows(actor, 'board', areaId)
    const inTime = row.state === 'told' && this.clock.now() < row.publicAt
    const undecided = row.state === 'objected' && row.objectedBy !== actor.userId
    return {
      mayObject: inTime && keeps(row.communityId),
      mayDecide: undecided && keeps(row.subdistrictId ?? row.countyId),
    }
  }
}
