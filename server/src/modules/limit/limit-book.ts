import { Injectable } from '@nestjs/common'
import type { TicketKind } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { CategoryDirectory } from '../category/index.js'
import { TimeLimitRepository } from './data/time-limit.repository.js'
import { limitsWith } from './domain/choose-limit.js'
import type { TicketLimits } from './domain/limit-source.js'
import { ticketLimits } from './domain/usual-limits.js'

/** What of a ticket its limits depend on. */
export interface LimitedMatter {
  readonly kind: TicketKind
  readonly categoryId: string | null
  readonly conditionId: string | null
  readonly communityId: string | null
  readonly subdistrictId: string | null
  readonly countyId: string
}

/** The limits of a ticket: the county's own rules over those of its category. Read anew each time. */
@Injectable()
export class LimitBook {
  constructor(
    private readonly rules: TimeLimitRepository,
    private readonly categories: CategoryDirectory,
  ) {}

  async of(em: EntityManager, matter: LimitedMatter): Promise<TicketLimits> {
    const { kind, categoryId, communityId, subdistrictId, countyId } = matter
    const category = categoryId === null ? undefined : this.categories.byId(categoryId)
    const areaIds = [communityId, subdistrictId, countyId].filter((id) => id !== null)
    const categoryIds = [category?.id, category?.parentId].filter((id) => typeof id === 'string')
    const rules = await this.rules.applying(em, { areaIds, categoryIds })
    // A ticket whose condition nobody has named counts as the first of its category.
    const conditionId = matter.conditionId ?? category?.conditions[0]?.id ?? null
    return limitsWith(ticketLimits(category, conditionId), rules, { kind, categoryId, conditionId, areaIds })
  }
}
