import type { DeskLevel } from '@beegrid/shared'
import type { Chance } from './chance.js'
import type { Party, SeenTicket } from './seen-ticket.js'
import type { SimulatedCounty } from './simulated-county.js'

/** Who of the county acts: for a party, at a desk, as another owner. */
export class PeopleOf {
  /** Dismissed in the course of the month: they act no more. */
  readonly gone = new Set<string>()

  constructor(
    private readonly county: SimulatedCounty,
    private readonly chance: Chance,
  ) {}

  /** Somebody of an area or organisation who is still there. */
  at(place: string | null): string | undefined {
    const there = (this.county.staff.get(place ?? '') ?? []).filter((id) => !this.gone.has(id))
    return there.length === 0 ? undefined : this.chance.pick(there)
  }

  /** The person meant, or whoever else acts for the party. */
  of(party: Party | undefined): string | undefined {
    if (!party) return undefined
    const { userId, areaId, organisationId } = party
    return userId !== null && !this.gone.has(userId) ? userId : this.at(areaId ?? organisationId)
  }

  desk(ticket: SeenTicket, level: DeskLevel): string | undefined {
    const area = { community: ticket.communityId, subdistrict: ticket.subdistrictId, county: ticket.countyId }
    return this.at(area[level])
  }

  /** Somebody at the smallest desk that contains the place. */
  keeper(ticket: SeenTicket): string | undefined {
    return this.desk(ticket, 'community') ?? this.desk(ticket, 'subdistrict') ?? this.desk(ticket, 'county')
  }

  /** A desk that is not the resolver's. */
  checker(ticket: SeenTicket): string | undefined {
    const level = this.chance.weighted<DeskLevel>([
      [6, 'community'],
      [3, 'subdistrict'],
      [1, 'county'],
    ])
    return this.desk(ticket, level) ?? this.desk(ticket, 'county')
  }

  /** Another owner, as a desk may name one. */
  owner(ticket: SeenTicket): {
    party: 'post' | 'organisation' | 'desk'
    areaId?: string
    organisationId?: string
  } {
    const grids = this.county.grids.filter(({ area }) => area.communityId === ticket.communityId)
    const staffed = grids.filter(({ area }) => this.at(area.id) !== undefined)
    if (staffed.length > 0 && this.chance.percent(60))
      return { party: 'post', areaId: this.chance.pick(staffed).area.id }
    if (ticket.communityId !== null && this.chance.percent(15))
      return { party: 'desk', areaId: ticket.communityId }
    return { party: 'organisation', organisationId: this.chance.pick(this.county.organisations).id }
  }

  neighbour(): string {
    return this.chance.pick(this.county.residents)
  }

  outsiders(count: number): readonly string[] {
    const chosen = Array.from({ length: count }, () => this.chance.pick(this.county.organisations).id)
    return [...new Set(chosen)]
  }
}
