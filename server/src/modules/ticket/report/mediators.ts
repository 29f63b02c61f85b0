import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AreaDirectory } from '../../area/index.js'
import { MembershipDirectory } from '../../identity/index.js'
import { Clock } from '../../../core/clock/index.js'
import { DutyDirectory, type RouteDecision } from '../../routing/index.js'
import { confidentialDecision } from '../domain/confidential.js'

/** Who mediates where. */
@Injectable()
export class Mediators {
  constructor(
    private readonly memberships: MembershipDirectory,
    private readonly areas: AreaDirectory,
    private readonly duties: DutyDirectory,
    private readonly clock: Clock,
  ) {}

  /** The community's desk, with its mediator by name if it has one who is there: for an absent one the desk stands in. */
  async decide(em: EntityManager, decision: RouteDecision): Promise<RouteDecision> {
    const { communityId, subdistrictId, countyId } = decision.areas
    const areaId = communityId ?? subdistrictId ?? countyId
    const mediators = await this.memberships.usersHolding(em, { roles: ['mediator'], areaId })
    const ids = mediators.map(({ userId }) => userId)
    const [mediatorId] = await this.duties.present(em, ids, this.clock.now())
    return confidentialDecision(decision, mediatorId)
  }

  /** The place as lists and notices may name it: never to the door. */
  placeText({ areas: { communityId, subdistrictId, countyId } }: RouteDecision): string {
    return this.areas.byId(communityId ?? subdistrictId ?? countyId)?.shortName ?? ''
  }
}
