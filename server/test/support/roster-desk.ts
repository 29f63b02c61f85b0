import { insertRows } from '../../src/core/database/index.js'
import { newId } from '../../src/core/ids/index.js'
import { DutyEntity, Router } from '../../src/modules/routing/index.js'
import type { AbsenceView } from '../../src/modules/routing/roster/duty.views.js'
import type { RosterSegmentView, RosterView } from '../../src/modules/routing/roster/roster.views.js'
import { answerOf, type Answer } from './answer.js'
import { addPerson, type Person } from './people.js'
import { addSmallCounty, type SmallCounty } from './small-county.js'
import { startTestServer, type TestServer } from './test-server.js'

const BY_DAY = { duty: 'gridResponsibility', weekdays: 0b0011111, fromMinute: 480, toMinute: 1080 } as const
const ALWAYS = { duty: 'dutyOfficer', weekdays: 127, fromMinute: 0, toMinute: 1440 } as const

/** A moment of the county's clock, as the API has it. */
export const shanghai = (local: string): string => new Date(`${local}:00+08:00`).toISOString()

/**
 * The roster of community A on Wednesday 2026-11-18, 9:00: a worker has grid 1 by day on working days, an officer sits at
 * the desk at any hour, and grid 2 has nobody.
 */
export class RosterDesk {
  private constructor(
    readonly server: TestServer,
    readonly county: SmallCounty,
  ) {}

  static async open(): Promise<RosterDesk> {
    const server = await startTestServer()
    server.clock.time = Date.parse('2026-11-18T09:00:00+08:00')
    const county = await addSmallCounty(server)
    await server.database.write((em) => em.delete(DutyEntity, { areaId: county.grid1.id }))
    const duty = (person: Person, areaId: string, shift: typeof BY_DAY | typeof ALWAYS): DutyEntity => ({
      ...{ id: newId(), userId: person.id, areaId, line: null, standing: 'holder' },
      ...{ validFrom: 0, validTo: null, ...shift },
    })
    await server.database.write((em) =>
      insertRows(em, DutyEntity, [
        duty(county.worker, county.grid1.id, BY_DAY),
        duty(county.officer, county.communityA.id, ALWAYS),
      ]),
    )
    return new RosterDesk(server, county)
  }

  roster(by: Person = this.county.officer, areaId = this.county.communityA.id): Promise<Answer<RosterView>> {
    return answerOf<RosterView>(by.api.get(`rosters/${areaId}`))
  }

  /** The week of a grid without the hours nobody is planned for. */
  async row(areaId: string): Promise<readonly RosterSegmentView[]> {
    const { body } = await this.roster()
    const row = body.rows.find((each) => each.areaId === areaId)
    return (row?.segments ?? []).filter((each) => !each.quiet)
  }

  leave(
    person: Person,
    [from, to]: readonly [string, string],
    by = this.county.officer,
  ): Promise<Answer<AbsenceView>> {
    const time = { from: shanghai(from), to: shanghai(to) }
    return answerOf<AbsenceView>(by.api.post('absences', { userId: person.id, ...time, reason: '请假' }))
  }

  /** What somebody was told, the newest first. */
  async titles(person: Person): Promise<string[]> {
    const { body } = await answerOf<{ items: { title: string }[] }>(person.api.get('notifications'))
    return body.items.map(({ title }) => title)
  }

  /** A worker of grid 2. */
  neighbour(): Promise<Person> {
    const { county, grid2 } = this.county
    return addPerson(this.server, {
      name: '邻格员',
      countyId: county.id,
      memberships: [{ role: 'grid_worker', areaId: grid2.id, countyId: county.id }],
    })
  }

  /** Whom the router asks: a person's id, or which kind of owner. */
  async routedTo(now: number, point = this.county.inGrid1): Promise<string> {
    const router = this.server.get(Router)
    const { owner } = await this.server.database.write((em) => router.route(em, { point, now }))
    return owner.party === 'post' ? owner.userId : owner.party
  }
}
