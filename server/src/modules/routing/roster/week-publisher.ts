import { Injectable } from '@nestjs/common'
import { Clock, isoTime } from '../../../core/clock/index.js'
import { Database } from '../../../core/database/index.js'
import type { Caller } from '../../../core/http/index.js'
import { sha256 } from '../../../core/ids/index.js'
import { RosterLogRepository } from '../data/roster-log.repository.js'
import { dateText, localDay } from '../domain/county-time.js'
import type { Span } from '../domain/coverage.js'
import { spansInWords } from '../domain/roster-notices.js'
import { weekPublished } from '../domain/roster-texts.js'
import type { PublishedView } from './duty.views.js'
import type { GivenWeek } from './roster-requests.js'
import { RosterAccess } from './roster-access.js'
import { RosterNotifier, type RosterNotice } from './roster-notifier.js'
import { RosterRows, type RosterSheet } from './roster-rows.js'
import { weekOf } from './roster-span.js'

/** 发布并通知: everybody on the week's roster is told their own part, in one notice. */
@Injectable()
export class WeekPublisher {
  constructor(
    private readonly access: RosterAccess,
    private readonly rows: RosterRows,
    private readonly notifier: RosterNotifier,
    private readonly log: RosterLogRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Published again, only those are told again whose part has changed. @throws AppError AREA_NOT_FOUND, FORBIDDEN */
  async publish({ actor }: Caller, areaId: string, body: GivenWeek): Promise<PublishedView> {
    const area = this.access.requireKeep(actor, areaId)
    const week = weekOf(body.from, this.clock.now())
    const publishedAt = this.clock.now()
    const [people, told] = await this.database.write(async (em) => {
      const notices = noticesOf(await this.rows.sheet(em, area, week), week)
      await this.log.keepPublication(em, { areaId, fromAt: week.from, publishedAt, userId: actor.userId })
      return [notices.length, await this.notifier.tell(em, notices)] as const
    })
    told()
    return { publishedAt: isoTime(publishedAt), people }
  }
}

/** One notice a person; its key names what it says, so that the same is said once. */
function noticesOf(sheet: RosterSheet, week: Span): readonly RosterNotice[] {
  const parts = new Map<string, { area: string; spans: Span[] }[]>()
  for (const { area, segments } of sheet.rows) {
    for (const { userId, from, to } of segments) {
      if (userId === null) continue
      const own = parts.get(userId) ?? []
      const post = own.find((each) => each.area === area.shortName)
      if (post) post.spans.push({ from, to })
      else parts.set(userId, [...own, { area: area.shortName, spans: [{ from, to }] }])
    }
  }
  return [...parts].map(([userId, posts]) => {
    const said = posts.map(({ area, spans }) => ({ area, when: spansInWords(spans) }))
    const text = weekPublished(sheet.area.shortName, said)
    const key = `week:${sheet.area.id}:${dateText(localDay(week.from))}:${sha256(text.body.zh).slice(0, 16)}`
    return { userId, text, key }
  })
}
