import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../core/auth/index.js'
import { AppError } from '../../core/errors/index.js'
import { ManagementAccess } from '../area/index.js'
import { TicketWords } from '../ticket/index.js'
import type { ContentCheckEntity } from './data/content-check.entity.js'
import { ContentCheckRepository } from './data/content-check.repository.js'

/** Who looks at what people wrote and photographed before the public does. */
@Injectable()
export class ContentAccess {
  constructor(
    private readonly checks: ContentCheckRepository,
    private readonly access: ManagementAccess,
    private readonly words: TicketWords,
  ) {}

  /** @throws AppError AREA_NOT_FOUND, FORBIDDEN */
  requireArea(actor: Actor, areaId: string): void {
    this.access.require(actor, 'board', areaId)
  }

  /** Another area's is as good as none. @throws AppError CONTENT_CHECK_NOT_FOUND */
  async visible(em: EntityManager, actor: Actor, id: string): Promise<ContentCheckEntity> {
    const row = await this.checks.find(em, id)
    const areaId = row && (row.communityId ?? row.subdistrictId ?? row.countyId)
    if (!row || !areaId || !this.access.allows(actor, 'board', areaId))
      throw new AppError('CONTENT_CHECK_NOT_FOUND')
    return row
  }

  /** A unit does not keep back what finds fault with it. @throws AppError CONTENT_CHECK_ABOVE */
  async requireImpartial(em: EntityManager, actor: Actor, row: ContentCheckEntity): Promise<void> {
    if (row.kind !== 'rating' || !(await this.words.findsFault(em, row.subjectId))) return
    if (!this.access.allows(actor, 'board', row.subdistrictId ?? row.countyId))
      throw new AppError('CONTENT_CHECK_ABOVE')
  }
}
