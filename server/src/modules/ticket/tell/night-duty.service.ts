import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import { CountySettingsStore } from '../../county-settings/index.js'
import { isWithin } from '../../notification/index.js'
import { DutyDirectory } from '../../routing/index.js'
import type { TicketEntity } from '../data/ticket.entity.js'

/** Who has the night's turn: awake while the county is quiet, and told of work at once. */
@Injectable()
export class NightDuty {
  constructor(
    private readonly duties: DutyDirectory,
    private readonly settings: CountySettingsStore,
    private readonly clock: Clock,
  ) {}

  /** Of these people those who sit at a desk by the roster now; by day, when nobody is asleep, none. */
  async among(
    em: EntityManager,
    { countyId }: Pick<TicketEntity, 'countyId'>,
    userIds: readonly string[],
  ): Promise<ReadonlySet<string>> {
    const now = this.clock.now()
    const { notices } = await this.settings.of(em, countyId)
    if (!isWithin(now, { from: notices.quietFrom, to: notices.quietTo })) return new Set()
    const awake: string[] = []
    for (const userId of new Set(userIds)) {
      const statuses = await this.duties.ofUser(em, userId, now)
      if (statuses.some(({ duty, state }) => duty === 'dutyOfficer' && state === 'onDuty')) awake.push(userId)
    }
    return new Set(awake)
  }
}
