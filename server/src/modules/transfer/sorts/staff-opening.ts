import { Injectable } from '@nestjs/common'
import { countyMidnight, type Duty } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import { StaffKeeper, type StaffPerson } from '../../identity/index.js'
import { RosterKeeper } from '../../routing/index.js'
import { RosterLinesRepository } from '../data/roster-lines.repository.js'
import { inRow } from './row-refusal.js'
import type { HandoutRow } from './sort-import.js'
import type { StaffEdit } from './staff-people.js'
import type { StaffRow } from './staff-rows.js'

const EVERY_DAY = 127
const WHOLE_DAY = { fromMinute: 0, toMinute: 1440 } as const

export interface Opened {
  readonly userId: string
  /** Of a new account. */
  readonly handout?: HandoutRow
}

/** Opens accounts, gives roles, writes the duties that go with them into the roster, and takes all of it back. */
@Injectable()
export class StaffOpening {
  constructor(
    private readonly keeper: StaffKeeper,
    private readonly roster: RosterKeeper,
    private readonly lines: RosterLinesRepository,
    private readonly clock: Clock,
  ) {}

  async open(em: EntityManager, { rows, userId, change }: StaffEdit): Promise<Opened> {
    const opened = await inRow(change, () =>
      userId === undefined ? this.create(em, rows) : this.grant(em, rows, userId),
    )
    for (const row of rows) await inRow(row.record.where, () => this.assign(em, row, opened.userId))
    return opened
  }

  /** Takes roles and duties back and shuts the account; what has been on the roster stays to be seen. */
  async shut(em: EntityManager, { id, memberships }: StaffPerson): Promise<void> {
    for (const line of await this.lines.ofPerson(em, id)) await this.roster.end(em, line)
    for (const membership of memberships) await this.keeper.revoke(em, membership.id)
    await this.keeper.disable(em, id)
  }

  private async create(em: EntityManager, rows: readonly StaffRow[]): Promise<Opened> {
    const [first] = rows
    const { name = '', phone = '', username = '' } = first ?? {}
    const made = await this.keeper.create(em, {
      name,
      ...(phone !== '' && { phone }),
      ...(username !== '' && { username }),
      memberships: rows.map(({ membership }) => membership),
    })
    return {
      userId: made.userId,
      handout: { name, username: made.username, activationCode: made.activationCode },
    }
  }

  private async grant(em: EntityManager, rows: readonly StaffRow[], userId: string): Promise<Opened> {
    for (const { record, membership } of rows)
      await inRow(record.where, () => this.keeper.grant(em, userId, membership))
    return { userId }
  }

  private async assign(em: EntityManager, row: StaffRow, userId: string): Promise<void> {
    for (const duty of row.duties) {
      const areaId = areaOf(row, duty)
      if (areaId === undefined) continue
      const { line, standing } = row
      // From midnight on: begun at this moment, the morning would show as one without anybody on duty.
      const when = { weekdays: EVERY_DAY, ...WHOLE_DAY, validFrom: countyMidnight(this.clock.now()) }
      await this.roster.assign(em, {
        userId,
        areaId,
        duty,
        line: duty === 'communityBusiness' ? line : null,
        standing,
        ...when,
      })
    }
  }
}

/** Community business belongs to the community, responsibility for a grid to the grid. */
function areaOf({ area }: StaffRow, duty: Duty): string | undefined {
  if (!area) return undefined
  if (duty === 'gridResponsibility') return area.level === 'grid' ? area.id : undefined
  return area.level === 'grid' ? (area.parentId ?? undefined) : area.id
}
