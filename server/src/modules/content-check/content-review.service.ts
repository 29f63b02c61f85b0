import { Injectable } from '@nestjs/common'
import { AuditTrail } from '../../core/audit/index.js'
import type { Actor } from '../../core/auth/index.js'
import { Clock } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { cutPage, decodeCursor, DEFAULT_PAGE_SIZE } from '../../core/http/index.js'
import { ContentAccess } from './content-access.js'
import { ContentPresenter } from './content-presenter.js'
import type { ContentCheckPageView, ContentCheckView } from './content-check.views.js'
import type { CheckState } from './data/content-check.entity.js'
import { ContentCheckRepository, type CheckListQuery } from './data/content-check.repository.js'

export interface ListedChecks {
  readonly areaId: string
  readonly state?: 'open' | 'passed' | 'refused'
  readonly cursor?: string
  readonly limit?: number
}

const STATES: Readonly<Record<'open' | 'passed' | 'refused', readonly CheckState[]>> = {
  open: ['held', 'unable'],
  passed: ['passed'],
  refused: ['refused'],
}
const DECIDED: readonly CheckState[] = ['passed', 'refused']

/** People's own look, where the check found something or could not look. */
@Injectable()
export class ContentReview {
  constructor(
    private readonly database: Database,
    private readonly checks: ContentCheckRepository,
    private readonly presenter: ContentPresenter,
    private readonly access: ContentAccess,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError AREA_NOT_FOUND, FORBIDDEN, CURSOR_INVALID */
  list(actor: Actor, { areaId, state, cursor, limit }: ListedChecks): Promise<ContentCheckPageView> {
    this.access.requireArea(actor, areaId)
    const take = limit ?? DEFAULT_PAGE_SIZE
    const query = { areaId, states: STATES[state ?? 'open'], before: keyIn(cursor), take: take + 1 }
    return this.database.read(async (em) => {
      const found = await this.checks.page(em, query)
      const { rows, nextCursor } = cutPage(found, take, (last) => [last.createdAt, last.id])
      return { items: await this.presenter.views(em, rows), nextCursor }
    })
  }

  /** @throws AppError CONTENT_CHECK_NOT_FOUND, CONTENT_CHECK_ABOVE, CONTENT_CHECK_DECIDED (409) */
  decide(
    actor: Actor,
    id: string,
    { passed, note }: { readonly passed: boolean; readonly note?: string },
  ): Promise<ContentCheckView> {
    return this.database.write(async (em) => {
      const row = await this.access.visible(em, actor, id)
      if (DECIDED.includes(row.state)) throw new AppError('CONTENT_CHECK_DECIDED')
      if (!passed) await this.access.requireImpartial(em, actor, row)
      const state: CheckState = passed ? 'passed' : 'refused'
      const decision = { state, note: note ?? null, decidedBy: actor.userId, decidedAt: this.clock.now() }
      if (!(await this.checks.move(em, row, decision))) throw new AppError('CONTENT_CHECK_DECIDED')
      await this.audit.record(em, {
        actorId: actor.userId,
        action: `content.${state}`,
        subjectId: row.subjectId,
      })
      return this.presenter.view(em, { ...row, ...decision })
    })
  }
}

function keyIn(cursor: string | undefined): CheckListQuery['before'] {
  if (cursor === undefined) return undefined
  const [at, id] = decodeCursor(cursor, 2)
  if (typeof at !== 'number' || typeof id !== 'string') throw new AppError('CURSOR_INVALID')
  return { at, id }
}
