import { Injectable } from '@nestjs/common'
import { isStaffRole } from '@beegrid/shared'
import type { Actor } from '../../core/auth/index.js'
import { Clock } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { newId } from '../../core/ids/index.js'
import { PublicTicketRepository, type TicketEntity } from '../ticket/index.js'
import { BoardAreas } from './board-areas.js'
import { BoardRepository } from './data/board.repository.js'

/** Residents say whether they agree that a problem is fixed; each once a closing, and may think again. */
@Injectable()
export class VoteService {
  constructor(
    private readonly database: Database,
    private readonly tickets: PublicTicketRepository,
    private readonly areas: BoardAreas,
    private readonly board: BoardRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError TICKET_NOT_FOUND for what is not on the board, VOTE_OWN_WORK */
  async vote(actor: Actor, ticketId: string, agrees: boolean): Promise<void> {
    const { userId } = actor
    await this.database.write(async (em) => {
      const ticket = await this.tickets.find(em, ticketId)
      if (ticket?.status !== 'closed' || ticket.communityId === null) throw new AppError('TICKET_NOT_FOUND')
      await this.areas.shown(em, ticket.communityId)
      if (this.isOwnWork(actor, ticket)) throw new AppError('VOTE_OWN_WORK')
      const { closings: closing } = ticket
      await this.board.vote(em, { id: newId(), ticketId, closing, userId, agrees, at: this.clock.now() })
    })
  }

  /** Neither whoever did the work nor their colleagues praise it here. */
  private isOwnWork(
    { userId, memberships }: Actor,
    { resolverId, resolverUnit }: Pick<TicketEntity, 'resolverId' | 'resolverUnit'>,
  ): boolean {
    if (resolverId === userId) return true
    const units = memberships
      .filter(({ role }) => isStaffRole(role))
      .flatMap(({ areaId, organisationId }) => [organisationId, this.areas.communityOf(areaId)])
    return resolverUnit !== null && units.includes(resolverUnit)
  }
}
