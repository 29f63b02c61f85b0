import { Injectable } from '@nestjs/common'
import type { Language } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { isoTime } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { CategoryDirectory, type Category } from '../category/index.js'
import type { RoutedAreas, RouteReason } from './domain/route-decision.js'
import { OrganisationDirectory } from './organisation-directory.js'
import { OwnerNames, type OwnerName } from './owner-names.js'
import { RouteRequestReader, type GivenRoute } from './route-request-reader.js'
import { Router } from './router.js'

export interface Preview {
  readonly sentence: string
  readonly reason: RouteReason
  readonly owner: OwnerName
  readonly acceptMinutes: number
  readonly acceptBy: string
  readonly emergency: { readonly name: string; readonly phone: string | null } | null
}

/** Without a category the usual stage clock of digital urban management holds. */
const ACCEPT_MINUTES = 15
const MINUTE_MS = 60_000

/** Who would get a report, before it is sent; open to anyone signed in, as the ticket would tell them the same. */
@Injectable()
export class RoutingService {
  constructor(
    private readonly database: Database,
    private readonly requests: RouteRequestReader,
    private readonly router: Router,
    private readonly categories: CategoryDirectory,
    private readonly organisations: OrganisationDirectory,
    private readonly names: OwnerNames,
  ) {}

  /** @throws AppError as the router does */
  preview(given: GivenRoute, language: Language): Promise<Preview> {
    return this.database.read(async (em) => {
      const request = await this.requests.read(em, given)
      const { sentence, reason, owner, areas } = await this.router.route(em, request)
      const category = request.categoryId === undefined ? undefined : this.categories.byId(request.categoryId)
      const acceptMinutes = category?.acceptMinutes ?? ACCEPT_MINUTES
      return {
        sentence: language === 'en' ? sentence.en : sentence.zh,
        reason,
        owner: await this.names.of(em, owner, language),
        acceptMinutes,
        acceptBy: isoTime(request.now + acceptMinutes * MINUTE_MS),
        emergency: await this.emergency(em, areas, category),
      }
    })
  }

  private async emergency(
    em: EntityManager,
    areas: RoutedAreas,
    category: Category | undefined,
  ): Promise<Preview['emergency']> {
    if (!category?.organisationSort) return null
    const found = await this.organisations.serving(em, areas, category.organisationSort)
    return found?.emergencyPhone ? { name: found.name, phone: found.emergencyPhone } : null
  }
}
