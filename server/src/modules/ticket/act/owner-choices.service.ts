import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import { AppError } from '../../../core/errors/index.js'
import { AreaDirectory, type AreaRecord } from '../../area/index.js'
import { DutyDirectory, OrganisationDirectory } from '../../routing/index.js'
import type { TicketAssignmentEntity } from '../data/ticket-assignment.entity.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import type { ActionInput } from '../domain/action-input.js'
import type { OwnerRef } from '../domain/ticket-change.js'
import { PartyNames } from '../party-names.service.js'

type Where = Pick<TicketEntity, 'gridId' | 'communityId' | 'subdistrictId' | 'countyId'>

export interface OwnerChoice extends OwnerRef {
  readonly name: string
  readonly title: string
  readonly onDuty: boolean
}

const nobody = { areaId: null, organisationId: null, userId: null, duty: null } as const

interface Serving {
  readonly areaId: string | null
}

/** Those of the very place, then those of the whole county, then those of places elsewhere; by name within each. */
function nearFirst<T extends Serving>(where: Where, organisations: readonly T[]): T[] {
  const here = [where.gridId, where.communityId, where.subdistrictId]
  const rank = ({ areaId }: T) => {
    if (areaId === null || areaId === where.countyId) return 1
    return here.includes(areaId) ? 0 : 2
  }
  return [...organisations].sort((one, other) => rank(one) - rank(other))
}

/** To whom a ticket can be given by hand, and whether a given choice is one of them. */
@Injectable()
export class OwnerChoices {
  constructor(
    private readonly areas: AreaDirectory,
    private readonly duties: DutyDirectory,
    private readonly organisations: OrganisationDirectory,
    private readonly names: PartyNames,
    private readonly clock: Clock,
  ) {}

  /** The owner a body names, as a party of this ticket's county. @throws AppError TICKET_OWNER_INVALID */
  async chosen(em: EntityManager, ticket: Where, owner: ActionInput['owner']): Promise<OwnerRef> {
    if (owner?.party === 'organisation') return this.organisation(em, ticket, owner.organisationId)
    const area = this.areaIn(ticket, owner?.areaId)
    if (!area || (owner?.party === 'post') !== (area.level === 'grid'))
      throw new AppError('TICKET_OWNER_INVALID')
    return area.level === 'grid' ? this.post(em, area.id) : { ...nobody, party: 'desk', areaId: area.id }
  }

  /** A post is staffed while somebody has its duty; desks and organisations always are. */
  async isStaffed(em: EntityManager, { party, areaId }: TicketAssignmentEntity): Promise<boolean> {
    if (party !== 'post') return true
    return areaId !== null && (await this.duties.onDuty(em, areaId, this.clock.now())).length > 0
  }

  isIn(areaId: string, withinId: string): boolean {
    return this.areas.isWithin(areaId, withinId)
  }

  isWithinCommunity(ticket: Where, owner: OwnerRef): boolean {
    if (owner.party === 'organisation') return true
    return (
      owner.areaId !== null &&
      ticket.communityId !== null &&
      this.areas.isWithin(owner.areaId, ticket.communityId)
    )
  }

  /** The desk of the ticket's community, if it lies in one. */
  communityDesk({ communityId }: Where): readonly OwnerRef[] {
    return communityId === null ? [] : [{ ...nobody, party: 'desk', areaId: communityId }]
  }

  /** The desk of the smallest area above the communities. */
  countyDesk({ subdistrictId, countyId }: Where): OwnerRef {
    return { ...nobody, party: 'desk', areaId: subdistrictId ?? countyId }
  }

  nameOf(em: EntityManager, owner: OwnerRef): Promise<string> {
    return this.names.of(em, owner)
  }

  /** Everybody the ticket may be given to: grids of its community, its desks, organisations of its county. */
  async list(em: EntityManager, ticket: Where): Promise<OwnerChoice[]> {
    const grids = ticket.communityId === null ? [] : this.areas.childrenOf(ticket.communityId)
    const posts = await Promise.all(grids.map((grid) => this.postChoice(em, grid.id)))
    const organisations = await this.organisations.ofCounty(em, ticket.countyId)
    const desks = [ticket.communityId, ticket.subdistrictId, ticket.countyId].filter((each) => each !== null)
    return [
      ...posts,
      ...desks.map((areaId) => this.deskChoice(areaId)),
      ...nearFirst(ticket, organisations).map(({ id, name }) => ({
        ...nobody,
        party: 'organisation' as const,
        organisationId: id,
        name,
        title: '',
        onDuty: true,
      })),
    ]
  }

  /** An area of the ticket's own county. */
  private areaIn({ countyId }: Where, areaId: string | undefined): AreaRecord | undefined {
    const area = areaId === undefined ? undefined : this.areas.byId(areaId)
    return area && this.areas.isWithin(area.id, countyId) ? area : undefined
  }

  private deskChoice(areaId: string): OwnerChoice {
    const name = this.areas.byId(areaId)?.shortName ?? ''
    return { ...nobody, party: 'desk', areaId, name, title: '', onDuty: true }
  }

  private async postChoice(em: EntityManager, areaId: string): Promise<OwnerChoice> {
    const owner = await this.post(em, areaId)
    const name = await this.names.of(em, owner)
    return { ...owner, name, title: this.areas.byId(areaId)?.shortName ?? '', onDuty: owner.userId !== null }
  }

  private async post(em: EntityManager, areaId: string): Promise<OwnerRef> {
    const [person] = await this.duties.onDuty(em, areaId, this.clock.now())
    return { ...nobody, party: 'post', areaId, userId: person?.userId ?? null, duty: 'gridResponsibility' }
  }

  private async organisation(
    em: EntityManager,
    ticket: Where,
    organisationId: string | undefined,
  ): Promise<OwnerRef> {
    const found = organisationId === undefined ? undefined : await this.organisations.byId(em, organisationId)
    if (found?.countyId !== ticket.countyId) throw new AppError('TICKET_OWNER_INVALID')
    return { ...nobody, party: 'organisation', organisationId: found.id }
  }
}
