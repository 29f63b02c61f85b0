import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AreaDirectory } from '../../area/index.js'
import { MembershipDirectory } from '../../identity/index.js'
import type { RouteDecision } from '../../routing/index.js'
import { confidentialDecision } from '../domain/confidential.js'

/** Who mediates where. */
@Injectable()
export class Mediators {
  constructor(
    private readonly memberships: MembershipDirectory,
    private readonly areas: AreaDirectory,
  ) {}

  /** The community's desk, with its mediator by name if it has one. */
  async decide(em: EntityManager, decision: RouteDecision): Promise<RouteDecision> {
    const { communityId, subdistrictId, countyId } = decision.areas
    const areaId = communityId ?? subdistrictId ?? countyId
    const [mediator] = await this.memberships.usersHolding(em, { roles: ['mediator'], areaId })
    return confidentialDecision(decision, mediator?.userId)
  }

  /** The place as lists and notices may name it: never to the door. */
  placeText({ areas: { communityId, subdistrictId, countyId } }: RouteDecision): string {
    return this.areas.byId(communityId ?? subdistrictId ?? countyId)?.shortName ?? ''
  }
}
