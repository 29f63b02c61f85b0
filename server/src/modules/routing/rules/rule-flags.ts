import { Injectable } from '@nestjs/common'
import { OFFICER_OF, type DeskLevel } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { AreaDirectory, type AreaRecord } from '../../area/index.js'
import { CategoryDirectory } from '../../category/index.js'
import { OrganisationRepository } from '../data/organisation.repository.js'
import type { RuleFlag } from '../domain/rule-flag.js'
import type { RoutingRule } from '../domain/rule.js'
import { DutyDirectory } from '../duty-directory.js'
import { Staffing } from './staffing.js'

type Flagged = Omit<RuleFlag, 'ruleId'>

const NAMED = 3
/** SQLite and MySQL alike take a list of this length. */
const AREAS_A_QUERY = 500

/** Which rules name somebody who can take nothing now. */
@Injectable()
export class RuleFlags {
  constructor(
    private readonly areas: AreaDirectory,
    private readonly categories: CategoryDirectory,
    private readonly organisations: OrganisationRepository,
    private readonly staffing: Staffing,
    private readonly duties: DutyDirectory,
  ) {}

  async of(em: EntityManager, rules: readonly RoutingRule[], now: number): Promise<readonly RuleFlag[]> {
    const flags: RuleFlag[] = []
    for (const rule of rules) {
      const found = this.conditions(rule) ?? (await this.owner(em, rule, now))
      if (found) flags.push({ ruleId: rule.id, ...found })
    }
    return flags
  }

  private conditions({ areaId, categoryId }: RoutingRule): Flagged | undefined {
    if (this.areas.byId(areaId)?.status !== 'active')
      return flagged(
        'areaGone',
        '区域已停用，这条规则不再起作用',
        'Its area is retired; the rule has no effect',
      )
    const gone = categoryId !== null && !this.categories.byId(categoryId)?.active
    return gone
      ? flagged(
          'categoryGone',
          '类别已停用，这条规则不再起作用',
          'Its category is retired; the rule has no effect',
        )
      : undefined
  }

  private owner(em: EntityManager, rule: RoutingRule, now: number): Promise<Flagged | undefined> {
    const { owner } = rule
    switch (owner.kind) {
      case 'organisation':
        return this.organisation(em, owner.organisationId)
      case 'gridPost':
        return this.gridPosts(em, rule.areaId, now)
      case 'desk':
        return this.desks(em, this.deskAreas(rule.areaId, owner.level), owner.level)
      case 'namedDesk':
        return this.namedDesk(em, owner.areaId)
    }
  }

  private async organisation(em: EntityManager, id: string): Promise<Flagged | undefined> {
    const found = await this.organisations.byId(em, id)
    if (!found)
      return flagged(
        'organisationClosed',
        '单位已不存在，工单按下一条规则派',
        'It is gone; tickets fall through',
      )
    const { name, closedAt } = found
    if (closedAt !== null) {
      const [zh, en] = [`${name}已停用，工单按下一条规则派`, `${name} is closed; tickets fall through`]
      return { ...flagged('organisationClosed', zh, en), since: closedAt }
    }
    return (await this.staffing.hasStaff(em, id)) ? undefined : this.unstaffed(em, found)
  }

  private async unstaffed(em: EntityManager, { id, name }: { id: string; name: string }): Promise<Flagged> {
    const since = await this.staffing.lastLeft(em, id)
    const zh = `${name}没有可接单的人，工单按下一条规则派`
    const en = `${name} has nobody to take tickets; they fall through`
    return { ...flagged('organisationUnstaffed', zh, en), ...(since !== null && { since }) }
  }

  /** Grids of the rule's area where nobody holds the post at all; who is merely off duty or on leave still holds it. */
  private async gridPosts(em: EntityManager, areaId: string, now: number): Promise<Flagged | undefined> {
    const grids = this.below(areaId, 'grid')
    const held = new Set<string>()
    for (let start = 0; start < grids.length; start += AREAS_A_QUERY) {
      const ids = grids.slice(start, start + AREAS_A_QUERY).map(({ id }) => id)
      const { statuses } = await this.duties.of(em, ids, now)
      for (const { areaId: grid, duty, state } of statuses)
        if (duty === 'gridResponsibility' && state !== 'inactive') held.add(grid)
    }
    const empty = grids.filter(({ id }) => !held.has(id))
    return empty.length === 0
      ? undefined
      : flagged(
          'postEmpty',
          `${named(empty)}没有网格责任人，那里的工单按下一条规则派`,
          `Nobody holds ${empty.length} of its grids; tickets there fall through`,
        )
  }

  private async namedDesk(em: EntityManager, areaId: string): Promise<Flagged | undefined> {
    const area = this.areas.byId(areaId)
    if (area?.status !== 'active' || area.level === 'grid')
      return flagged('deskGone', '这个值班台已不存在', 'This desk is no longer there')
    return this.desks(em, [area], area.level)
  }

  private async desks(
    em: EntityManager,
    areas: readonly AreaRecord[],
    level: DeskLevel,
  ): Promise<Flagged | undefined> {
    const ids = areas.map(({ id }) => id)
    const staffed = await this.staffing.desks(em, OFFICER_OF[level], ids)
    const empty = areas.filter(({ id }) => !staffed.has(id))
    return empty.length === 0
      ? undefined
      : flagged(
          'deskUnstaffed',
          `${named(empty)}的值班台没有工作人员，工单往上一级派`,
          `${empty.length} desk(s) have no staff; tickets fall through`,
        )
  }

  /** The desks of a level a place in the area may have: those inside it, or the one above it. */
  private deskAreas(areaId: string, level: DeskLevel): readonly AreaRecord[] {
    const chain = this.areas.chainOf(areaId)
    const above = chain && {
      community: chain.communityId,
      subdistrict: chain.subdistrictId,
      county: chain.countyId,
    }
    const one = above?.[level] === undefined ? undefined : this.areas.byId(above[level])
    return one ? [one] : this.below(areaId, level)
  }

  private below(areaId: string, level: AreaRecord['level']): readonly AreaRecord[] {
    const area = this.areas.byId(areaId)
    if (!area || area.status !== 'active') return []
    if (area.level === level) return [area]
    return this.areas.childrenOf(areaId).flatMap(({ id }) => this.below(id, level))
  }
}

function flagged(reason: Flagged['reason'], zh: string, en: string): Flagged {
  return { reason, words: { zh, en } }
}

function named(areas: readonly AreaRecord[]): string {
  const names = areas.slice(0, NAMED).map(({ shortName }) => shortName)
  return `${names.join('、')}${areas.length > NAMED ? `等 ${areas.length} 处` : ''}`
}
