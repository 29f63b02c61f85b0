import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { AfterCommit } from '../../../core/outbox/index.js'
import { AreaDirectory, type AreaRecord } from '../../area/index.js'
import { MembershipDirectory } from '../../identity/index.js'
import type { Span } from '../domain/coverage.js'
import type { Gap } from '../domain/gaps.js'
import { spansInWords } from '../domain/roster-notices.js'
import { gapTomorrow } from '../domain/roster-texts.js'
import { RosterNotifier, type RosterNotice } from './roster-notifier.js'
import { RosterRows } from './roster-rows.js'

/** Tells a community's officers of gaps in its grids. A community that keeps no roster yet has none to tell of. */
@Injectable()
export class GapNotices {
  constructor(
    private readonly areas: AreaDirectory,
    private readonly rows: RosterRows,
    private readonly memberships: MembershipDirectory,
    private readonly notifier: RosterNotifier,
  ) {}

  async tell(
    em: EntityManager,
    community: AreaRecord,
    { span, date }: { span: Span; date: string },
  ): Promise<AfterCommit> {
    const gaps = (await this.rows.gridGaps(em, community, span)).filter(isPlanned)
    const officers =
      gaps.length === 0
        ? []
        : await this.memberships.usersHolding(em, { roles: ['community_officer'], areaId: community.id })
    const userIds = [...new Set(officers.map(({ userId }) => userId))]
    return this.notifier.tell(
      em,
      userIds.flatMap((userId) => gaps.map((gap) => this.notice(userId, gap, date))),
    )
  }

  private notice(userId: string, gap: Gap, date: string): RosterNotice {
    const area = this.areas.byId(gap.areaId)?.shortName ?? ''
    const text = gapTomorrow({ area, when: spansInWords(gap.pieces) })
    return { userId, text, key: `gap:${gap.areaId}:${date}` }
  }
}

/** Somebody was to be there: a grid that never had anybody is shown on the screen, not told of every day. */
function isPlanned({ pieces }: Gap): boolean {
  return pieces.some(({ why }) => why !== 'nobody')
}
