import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { CategoryDirectory, type Category } from '../category/index.js'
import { PlaceDirectory } from '../area/index.js'
import { TicketRepository } from './data/ticket.repository.js'
import type { TicketEntity } from './data/ticket.entity.js'
import { indexTerms } from './domain/search-terms.js'
import { ticketLimits, type TicketLimits } from './domain/ticket-limits.js'

/** What a ticket's category says about it: limits, and the words it is found by. */
@Injectable()
export class TicketTerms {
  constructor(
    private readonly categories: CategoryDirectory,
    private readonly tickets: TicketRepository,
    private readonly places: PlaceDirectory,
  ) {}

  categoryOf({ categoryId }: Pick<TicketEntity, 'categoryId'>): Category | undefined {
    return categoryId === null ? undefined : this.categories.byId(categoryId)
  }

  limitsOf(ticket: Pick<TicketEntity, 'categoryId'>): TicketLimits {
    return ticketLimits(this.categoryOf(ticket))
  }

  /** Renews the search index of a ticket. */
  async index(em: EntityManager, ticket: TicketEntity): Promise<void> {
    const place = ticket.placeId === null ? null : await this.places.byId(em, ticket.placeId)
    const category = this.categoryOf(ticket)?.name ?? ''
    const texts = [ticket.title, ticket.description, ticket.placeText, category, place?.name ?? '']
    await this.tickets.index(em, ticket, indexTerms(texts))
  }
}
