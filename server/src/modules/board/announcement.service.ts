import { Injectable } from '@nestjs/common'
import type { Language } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../core/auth/index.js'
import { Clock } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { cutPage, decodeCursor, DEFAULT_PAGE_SIZE, type PageQuery } from '../../core/http/index.js'
import { ManagementAccess, type AreaRecord } from '../area/index.js'
import { AnnouncementPresenter } from './announcement-presenter.js'
import type { AnnouncementPageView } from './announcement.views.js'
import { BoardAreas } from './board-areas.js'
import { BoardRepository } from './data/board.repository.js'
import type { BoardNoticeEntity } from './data/board-notice.entity.js'

export interface ObjectionDecision {
  /** The objection is right: the public never sees it. */
  readonly upheld: boolean
  readonly note: string
}

/** What a unit hears before the public does: it may object once, and the level above it decides. */
@Injectable()
export class AnnouncementService {
  constructor(
    private readonly database: Database,
    private readonly board: BoardRepository,
    private readonly areas: BoardAreas,
    private readonly access: ManagementAccess,
    private readonly presenter: AnnouncementPresenter,
    private readonly clock: Clock,
  ) {}

  /** Of an area and all below it. @throws AppError AREA_NOT_FOUND, FORBIDDEN, CURSOR_INVALID */
  list(
    actor: Actor,
    { areaId, cursor, limit = DEFAULT_PAGE_SIZE }: PageQuery & { areaId: string },
    language: Language,
  ): Promise<AnnouncementPageView> {
    this.access.require(actor, 'board', areaId)
    const [after = ''] = cursor === undefined ? [] : decodeCursor(cursor, 1)
    return this.database.read(async (em) => {
      const area = await this.areas.shown(em, areaId)
      const page = { after: String(after), take: limit + 1 }
      const found = await this.board.notices(em, ofArea(area), page)
      const { rows, nextCursor } = cutPage(found, limit, (last) => [last.id])
      return { items: await this.presenter.views(em, rows, { actor, language }), nextCursor }
    })
  }

  /** The unit concerned says why it should not be shown, in time and once. @throws AppError ANNOUNCEMENT_… */
  async object(actor: Actor, noticeId: string, reason: string): Promise<void> {
    await this.database.write(async (em) => {
      const notice = await this.found(em, noticeId)
      this.access.require(actor, 'board', notice.communityId)
      if (this.clock.now() >= notice.publicAt) throw new AppError('ANNOUNCEMENT_OVER')
      const objected = { state: 'objected', objection: reason, objectedBy: actor.userId } as const
      if (!(await this.board.advance(em, { id: noticeId, from: 'told' }, objected)))
        throw new AppError('ANNOUNCEMENT_ANSWERED')
    })
  }

  /** The town, or the county, decides; never the unit itself. @throws AppError ANNOUNCEMENT_…, FORBIDDEN */
  async decide(actor: Actor, noticeId: string, { upheld, note }: ObjectionDecision): Promise<void> {
    await this.database.write(async (em) => {
      const notice = await this.found(em, noticeId)
      this.access.require(actor, 'board', notice.subdistrictId ?? notice.countyId)
      if (notice.objectedBy === actor.userId) throw new AppError('FORBIDDEN')
      const decided = {
        ...{ state: upheld ? ('kept' as const) : ('shown' as const), decision: note },
        ...{ decidedBy: actor.userId, decidedAt: this.clock.now() },
      }
      if (!(await this.board.advance(em, { id: noticeId, from: 'objected' }, decided)))
        throw new AppError('ANNOUNCEMENT_ANSWERED')
    })
  }

  private async found(em: EntityManager, noticeId: string): Promise<BoardNoticeEntity> {
    const notice = await this.board.findNotice(em, noticeId)
    if (!notice) throw new AppError('ANNOUNCEMENT_NOT_FOUND')
    return notice
  }
}

function ofArea({ id, level }: AreaRecord): Parameters<BoardRepository['notices']>[1] {
  if (level === 'community') return { communityId: id }
  return level === 'subdistrict' ? { subdistrictId: id } : { countyId: id }
}
