import { Injectable } from '@nestjs/common'
import type { RequestKind } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { DeadlineBook } from '../../calendar/index.js'
import { CountySettingsStore } from '../../county-settings/index.js'
import { answerLimit, timeFrom, type RequestTime } from '../domain/request-time.js'

/** How long desks have for an answer, by the county's settings and calendar. */
@Injectable()
export class RequestTimes {
  constructor(
    private readonly settings: CountySettingsStore,
    private readonly book: DeadlineBook,
  ) {}

  /** The time of a desk that is asked at `now` (epoch ms). */
  async from(
    em: EntityManager,
    { countyId, kind }: { readonly countyId: string; readonly kind: RequestKind },
    now: number,
  ): Promise<RequestTime> {
    const settings = await this.settings.of(em, countyId)
    const limit = answerLimit(kind, settings)
    const calendar = await this.book.calendarFor(em, countyId, limit)
    return timeFrom(now, limit, { calendar, ladder: settings.ladder })
  }
}
