import { Injectable } from '@nestjs/common'
import { actionRule } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../core/auth/index.js'
import { RosterPeople } from '../../routing/index.js'
import { OwnerChoices } from '../act/owner-choices.service.js'
import type { TicketAggregate } from '../data/ticket.repository.js'
import { leadOf } from '../domain/plan.js'
import { ownerClocks } from '../domain/owner-clocks.js'
import { handover } from '../domain/routed-parties.js'
import type { OwnerRef, TicketChange } from '../domain/ticket-change.js'
import { relationsOf } from '../domain/ticket-relations.js'
import { TicketTerms } from '../ticket-terms.service.js'

export interface HandoverOrder {
  readonly actor: Actor
  readonly fromUserId: string
  /** A person, or the desk of each ticket's own community. */
  readonly to: string
  readonly reason: string
}

export const TO_DESK = 'desk'

const DESKS = ['community', 'subdistrict', 'county'] as const

/** One ticket's change of hands: a transfer like any other, with its line on the timeline and its clock begun anew. */
@Injectable()
export class HandoverPlan {
  constructor(
    private readonly owners: OwnerChoices,
    private readonly people: RosterPeople,
    private readonly terms: TicketTerms,
  ) {}

  /** Undefined when somebody else has it by now. @throws AppError ROSTER_PERSON_UNKNOWN, ROSTER_PERSON_UNFIT */
  async plan(
    em: EntityManager,
    { ticket, assignments }: TicketAggregate,
    order: HandoverOrder,
  ): Promise<TicketChange | undefined> {
    const lead = leadOf(assignments)
    // Since the list was read it may have been resolved or merged: a merged ticket sleeps with its owner.
    const movable = actionRule('transfer').from.includes(ticket.status)
    if (!movable || lead?.userId !== order.fromUserId) return undefined
    const owner = await this.owner(em, { ticket, lead }, order.to)
    const limits = await this.terms.limitsOf(em, ticket)
    const relations = relationsOf(order.actor, { ticket, assignments, follows: false })
    return {
      ...{ action: 'transfer', to: 'dispatched', movesState: true, actorId: order.actor.userId },
      actorRelation: DESKS.find((desk) => relations.has(desk)) ?? 'county',
      text: order.reason,
      data: { owner: await this.owners.nameOf(em, owner), handover: true },
      ...handover(assignments, owner, this.owners.communityDesk(ticket)),
      clocks: ownerClocks({ ticket, assignments }, owner, limits),
    }
  }

  /** The same post or desk with another person, so that what belongs to a grid stays with it; or the community's desk. */
  private async owner(
    em: EntityManager,
    { ticket, lead }: { ticket: TicketAggregate['ticket']; lead: OwnerRef },
    to: string,
  ): Promise<OwnerRef> {
    if (to === TO_DESK) return this.owners.communityDesk(ticket)[0] ?? this.owners.countyDesk(ticket)
    const areaId = lead.areaId ?? ticket.countyId
    const duty = lead.party === 'desk' ? 'dutyOfficer' : 'gridResponsibility'
    await this.people.fit(em, to, { areaId, duty })
    const { party, organisationId, duty: held } = lead
    return { party, areaId, organisationId, userId: to, duty: held }
  }
}
