import { Injectable } from '@nestjs/common'
import type { DeskLevel } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { AreaDirectory } from '../../area/index.js'
import { DeskFinder } from '../desk-finder.js'
import { DirectOrganisation } from '../direct-organisation.js'
import { isExcluded, onlyDesks, postOf } from '../domain/owner-choice.js'
import type { RoutedAreas, Sentence } from '../domain/route-decision.js'
import type { RuleOwner } from '../domain/rule.js'
import { OrganisationDirectory } from '../organisation-directory.js'
import { nameOf, postOnDuty, type RouteChoice, type RouteFacts } from '../route-facts.js'
import { Staffing } from './staffing.js'

/** Whom a rule names, or why it cannot be followed now. */
export type RuleTarget =
  { readonly choice: RouteChoice } | { readonly outcome: 'targetLeft' | 'declined'; readonly why: Sentence }

const left = (zh: string, en: string): RuleTarget => ({ outcome: 'targetLeft', why: { zh, en } })
const DECLINED: RuleTarget = {
  outcome: 'declined',
  why: { zh: '已退回过这件事', en: 'it has returned this ticket' },
}
const AREA_OF = {
  community: ({ communityId }: RoutedAreas) => communityId,
  subdistrict: ({ subdistrictId }: RoutedAreas) => subdistrictId,
  county: ({ countyId }: RoutedAreas) => countyId,
} as const

/** From the owner a rule names to somebody who can take the ticket now. */
@Injectable()
export class RuleOwners {
  constructor(
    private readonly areas: AreaDirectory,
    private readonly organisations: OrganisationDirectory,
    private readonly direct: DirectOrganisation,
    private readonly desks: DeskFinder,
    private readonly staffing: Staffing,
  ) {}

  async find(em: EntityManager, owner: RuleOwner, facts: RouteFacts): Promise<RuleTarget> {
    switch (owner.kind) {
      case 'organisation':
        return this.organisation(em, owner.organisationId, facts)
      case 'gridPost':
        return gridPost(facts)
      case 'desk':
        return this.desk(em, AREA_OF[owner.level](facts.place.areas), facts)
      case 'namedDesk':
        return this.desk(em, owner.areaId, facts)
    }
  }

  private async organisation(em: EntityManager, id: string, facts: RouteFacts): Promise<RuleTarget> {
    if (onlyDesks(facts.exclude)) return DECLINED
    const found = await this.organisations.byId(em, id)
    if (!found) return left('单位已停用', 'it is closed')
    if (!(await this.staffing.hasStaff(em, id))) return left('单位没有可接单的人', 'it has nobody to take it')
    const choice = this.direct.given(facts, { organisation: found, reason: 'countyRule' })
    return choice ? { choice } : DECLINED
  }

  private async desk(em: EntityManager, areaId: string | undefined, facts: RouteFacts): Promise<RuleTarget> {
    const area = areaId === undefined ? undefined : this.areas.byId(areaId)
    if (area?.status !== 'active' || area.level === 'grid')
      return left('没有这个值班台', 'there is no such desk')
    const level: DeskLevel = area.level
    const desk = await this.desks.staffedAt(em, { level, areaId: area.id }, facts.request.now)
    if (!desk) return left('值班台没有工作人员', 'the desk has no staff')
    if (isExcluded(desk.owner, facts.exclude)) return DECLINED
    const { owner, name } = desk
    return { choice: { owner, assists: [], responsible: { reason: 'countyRule', name } } }
  }
}

function gridPost(facts: RouteFacts): RuleTarget {
  if (onlyDesks(facts.exclude)) return DECLINED
  const post = postOnDuty(facts)
  if (!post) return left('网格此时无人接手', 'nobody of the grid can take it now')
  const name = nameOf(facts, post.userId) ?? ''
  return { choice: { owner: postOf(post), assists: [], responsible: { reason: 'countyRule', name } } }
}
