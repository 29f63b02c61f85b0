import { Injectable } from '@nestjs/common'
import { type Language } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { Database } from '../../../core/database/index.js'
import { AppError } from '../../../core/errors/index.js'
import { AreaLocator } from '../../area/index.js'
import { CategoryDirectory } from '../../category/index.js'
import { TicketRepository } from '../data/ticket.repository.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import { statusText } from '../domain/headline.js'
import { DuplicateFinder, type SimilarTicket } from '../report/duplicate-finder.service.js'
import type { SimilarRequest } from '../domain/box-scope.js'
import type { SimilarTicketsView, SimilarTicketView } from '../ticket.views.js'
import type { Viewer } from './viewer.js'

/** Open tickets near a point, as the public may see them: what and how far, never the words, the photo or the person. */
@Injectable()
export class SimilarTickets {
  constructor(
    private readonly database: Database,
    private readonly locator: AreaLocator,
    private readonly categories: CategoryDirectory,
    private readonly duplicates: DuplicateFinder,
    private readonly tickets: TicketRepository,
  ) {}

  /** @throws AppError CATEGORY_NOT_FOUND and those of an impossible point */
  async near({ actor, language }: Viewer, query: SimilarRequest): Promise<SimilarTicketsView> {
    const point = this.locator.wgs84(query)
    this.locator.locate(point, query.accuracy ?? 0)
    const group = this.groupOf(query.categoryId)
    return this.database.read(async (em) => {
      const found = await this.duplicates.similarTo(em, point, group)
      // One's own report is not somebody else's of the same thing.
      const others = found.filter(({ ticket }) => ticket.reporterId !== actor.userId)
      return { items: await Promise.all(others.map((each) => this.view(em, language, each))) }
    })
  }

  private groupOf(categoryId: string | undefined): string | null {
    if (categoryId === undefined) return null
    const category = this.categories.byId(categoryId)
    if (!category) throw new AppError('CATEGORY_NOT_FOUND')
    return category.parentId ?? category.id
  }

  private async view(
    em: EntityManager,
    language: Language,
    similar: SimilarTicket,
  ): Promise<SimilarTicketView> {
    const { ticket, distanceM, ageMs } = similar
    const { id, number, status } = ticket
    const facts = { status, rework: false, isMine: false, leadIsMe: false }
    return {
      ...{ id, number, status, ageMs, distanceM: Math.round(distanceM) },
      title: this.publicTitle(ticket, language),
      statusText: statusText(facts, { register: 'resident', language }),
      followers: await this.tickets.countFollowers(em, id),
    }
  }

  /** A title of the reporter's words has not passed the check of public content: the category stands for it. */
  private publicTitle({ categoryId }: TicketEntity, language: Language): string {
    const category = categoryId === null ? undefined : this.categories.byId(categoryId)
    if (!category) return language === 'en' ? 'A problem' : '反映的问题'
    return language === 'en' ? category.nameEn : category.name
  }
}
