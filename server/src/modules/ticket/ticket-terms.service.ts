import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { CategoryDirectory, type Category } from '../category/index.js'
import { PlaceDirectory } from '../area/index.js'
import { LimitBook, type TicketLimits } from '../limit/index.js'
import { TicketRepository } from './data/ticket.repository.js'
import type { TicketEntity } from './data/ticket.entity.js'
import { indexTerms } from './domain/search-terms.js'

/** What of a ticket its limits depend on; one just drafted has no condition yet. */
type LimitedTicket = Pick<
  TicketEntity,
  'kind' | 'categoryId' | 'communityId' | 'subdistrictId' | 'countyId'
> &
  Partial<Pick<TicketEntity, 'conditionId'>>

/** What a ticket's category says about it: limits, and the words it is found by. */
@Injectable()
export class TicketTerms {
  constructor(
    private readonly categories: CategoryDirectory,
    private readonly tickets: TicketRepository,
    private readonly places: PlaceDirectory,
    private readonly limits: LimitBook,
  ) {}

  categoryOf({ categoryId }: Pick<TicketEntity, 'categoryId'>): Category | undefined {
    return categoryId === null ? undefined : this.categories.byId(categoryId)
  }

  /** By when each stage of it must be done: the county's own rules over those of its category. */
  limitsOf(em: EntityManager, ticket: LimitedTicket): Promise<TicketLimits> {
    return this.limits.of(em, { ...ticket, conditionId: ticket.conditionId ?? null })
  }

  /** Renews the search index of a ticket. */
  async index(em: EntityManager, ticket: TicketEntity): Promise<void> {
    const place = ticket.placeId === null ? null : await this.places.byId(em, ticket.placeId)
    const category = this.categoryOf(ticket)?.name ?? ''
    const texts = [ticket.title, ticket.description, ticket.placeText, category, place?.name ?? '']
    await this.tickets.index(em, ticket, indexTerms(texts))
  }
}
