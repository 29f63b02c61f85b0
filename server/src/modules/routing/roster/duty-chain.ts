import { Injectable } from '@nestjs/common'
import { OFFICER_OF, type AreaLevel, type DeskRole } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { AreaDirectory, type AreaRecord } from '../../area/index.js'
import { MembershipDirectory, UserDirectory } from '../../identity/index.js'
import { DutyDirectory } from '../duty-directory.js'

export interface ChainLink {
  readonly level: AreaLevel
  readonly areaId: string
  readonly areaName: string
  /** The officer on duty now; any officer of the desk when nobody is; null where there is none at all. */
  readonly officer: { readonly name: string; readonly phone: string | null; readonly onDuty: boolean } | null
  /** The desk's own number. */
  readonly phone: string | null
}

/** Whom to turn to when the grid has nobody: community, town, county, in the order the router asks them. */
@Injectable()
export class DutyChain {
  constructor(
    private readonly areas: AreaDirectory,
    private readonly duties: DutyDirectory,
    private readonly memberships: MembershipDirectory,
    private readonly users: UserDirectory,
  ) {}

  async above(em: EntityManager, area: AreaRecord, now: number): Promise<readonly ChainLink[]> {
    const { communityId, subdistrictId, countyId } = this.areas.chainOf(area.id) ?? {}
    const links: ChainLink[] = []
    for (const areaId of [communityId, subdistrictId, countyId])
      if (areaId !== undefined) links.push(...(await this.link(em, areaId, now)))
    return links
  }

  private async link(em: EntityManager, areaId: string, now: number): Promise<ChainLink[]> {
    const area = this.areas.byId(areaId)
    if (!area || area.level === 'grid') return []
    const [onDuty] = await this.duties.onDuty(em, areaId, now)
    const officer = onDuty
      ? { name: onDuty.name, phone: onDuty.phone, onDuty: true }
      : await this.anyOfficer(em, areaId, OFFICER_OF[area.level])
    return [{ level: area.level, areaId, areaName: area.shortName, officer, phone: area.phone }]
  }

  private async anyOfficer(em: EntityManager, areaId: string, role: DeskRole): Promise<ChainLink['officer']> {
    const [held] = await this.memberships.usersHolding(em, { roles: [role], areaId })
    const person = held && (await this.users.namesOf(em, [held.userId])).get(held.userId)
    return person ? { name: person.name, phone: person.phone, onDuty: false } : null
  }
}
