import { WorkHandover } from '../../src/modules/ticket/handover/work-handover.service.js'
import { DAY, HOUR } from '../support/manual-clock.js'
import { signInAs } from '../support/people.js'
import type { TestServer } from '../support/test-server.js'
import type { Agenda } from './agenda.js'
import type { Chance } from './chance.js'
import type { Office } from './office.js'
import type { PeopleOf } from './people-of.js'
import type { SimulatedCounty } from './simulated-county.js'

interface StaffParts {
  readonly agenda: Agenda
  readonly office: Office
  readonly chance: Chance
  readonly people: PeopleOf
}

/** Leaves, and people who go for good in the middle of the month with their work in their hands. */
export class StaffMatters {
  constructor(
    private readonly server: TestServer,
    private readonly county: SimulatedCounty,
    private readonly parts: StaffParts,
  ) {}

  plan(begins: number, days: number): void {
    const { agenda, chance } = this.parts
    for (const { area } of this.county.grids) {
      for (const worker of this.county.staff.get(area.id) ?? []) {
        const from = begins + chance.between(1, days - 5) * DAY
        agenda.add(from - 12 * HOUR, () => this.leave(worker, area.communityId, from))
      }
    }
    for (const grid of [this.county.grids[1], this.county.grids[7]])
      if (grid) agenda.add(begins + chance.between(8, 20) * DAY, () => this.goesForGood(grid.area))
  }

  /** Entered by the community's desk, as in everyday life. */
  private async leave(userId: string, communityId: string | null, from: number): Promise<void> {
    const { people, office, chance } = this.parts
    const officer = people.at(communityId)
    if (officer === undefined) return
    const { api } = await signInAs(this.server, { id: officer })
    const [begin, end] = [from, from + chance.between(1, 3) * DAY].map((at) => new Date(at).toISOString())
    const { status } = await api.post('absences', { userId, from: begin, to: end, reason: '请假' })
    if (status >= 500) throw new Error(`absences: ${status}`)
    office.tally.set(`leave ${status}`, (office.tally.get(`leave ${status}`) ?? 0) + 1)
  }

  /** The account is shut by the county, the open tickets go to somebody else of the community, or to its desk. */
  private async goesForGood({ id, communityId }: { id: string; communityId: string | null }): Promise<void> {
    const { people, office } = this.parts
    const [userId, officer] = [people.at(id), people.at(communityId)]
    if (userId === undefined || officer === undefined) return
    const actor = await office.actor(officer)
    await office.attempt('handover', async () => {
      const order = { actor, fromUserId: userId, to: 'desk', reason: '离职' }
      await this.server.get(WorkHandover).handOver(order, communityId ?? undefined)
    })
    const { api } = await signInAs(this.server, { id: officer })
    const { status } = await api.post(`staff/${userId}/disable`)
    office.tally.set(`disable ${status}`, (office.tally.get(`disable ${status}`) ?? 0) + 1)
    people.gone.add(userId)
  }
}
