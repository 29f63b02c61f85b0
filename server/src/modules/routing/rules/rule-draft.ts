import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AppError, type FieldError } from '../../../core/errors/index.js'
import { Clock } from '../../../core/clock/index.js'
import { newId } from '../../../core/ids/index.js'
import { AreaDirectory } from '../../area/index.js'
import { CategoryDirectory } from '../../category/index.js'
import type { OrganisationEntity } from '../data/organisation.entity.js'
import { clashesOf } from '../domain/rule-findings.js'
import type { RoutingRule, RuleSet } from '../domain/rule.js'
import { OrganisationDirectory } from '../organisation-directory.js'
import { RuleBook } from './rule-book.js'

/** A rule as somebody writes it: with the id of the one it replaces, or its own name for a new one. */
export type GivenRule = Pick<RoutingRule, 'areaId' | 'categoryId' | 'time' | 'owner'> & {
  readonly id?: string
}

/** What a trial holds against each other. */
export interface TriedTables {
  readonly today: RuleSet
  readonly proposed: RuleSet
}

interface Fault {
  readonly zh: string
  readonly en: string
}

const FAULTS = {
  area: { zh: '这个区域不在本县，或已停用', en: 'this area is not of the county, or is retired' },
  category: { zh: '没有这个类别，或已停用', en: 'there is no such category, or it is retired' },
  organisation: { zh: '没有这个单位，或已停用', en: 'there is no such organisation, or it is closed' },
  desk: { zh: '没有这个值班台', en: 'there is no such desk' },
  dates: { zh: '结束日期不能早于开始日期', en: 'the last day cannot be before the first' },
  same: {
    zh: '和另一条规则的区域、类别、时间完全一样，请合成一条',
    en: 'area, category and time are the same as another rule’s; please make them one',
  },
} as const

/** Turns what an editor sends into rules: keeps what has not changed, refuses what could never be followed. */
@Injectable()
export class RuleDrafts {
  constructor(
    private readonly areas: AreaDirectory,
    private readonly categories: CategoryDirectory,
    private readonly organisations: OrganisationDirectory,
    private readonly book: RuleBook,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError RULES_REFUSED with what is wrong with which rule */
  async read(
    em: EntityManager,
    current: RuleSet,
    given: readonly GivenRule[],
  ): Promise<readonly RoutingRule[]> {
    const rules = this.named(current, given)
    const organisations = await this.organisations.ofCounty(em, current.countyId)
    const errors = rules.flatMap((rule, i): FieldError[] => {
      const fault = this.faultOf(rule, { current, organisations }) ?? this.sameAs(rule, rules)
      return fault ? [{ field: `rules.${i}`, ...fault }] : []
    })
    if (errors.length > 0) throw new AppError('RULES_REFUSED', { params: { count: errors.length }, errors })
    return rules
  }

  /** The same upon the table in force. */
  async over(
    em: EntityManager,
    countyId: string,
    given: readonly GivenRule[],
  ): Promise<readonly RoutingRule[]> {
    return this.read(em, await this.book.of(em, countyId), given)
  }

  /** The table in force beside the one proposed. */
  async tried(em: EntityManager, countyId: string, given: readonly GivenRule[]): Promise<TriedTables> {
    const today = await this.book.of(em, countyId)
    return { today, proposed: { ...today, rules: await this.read(em, today, given) } }
  }

  private named(current: RuleSet, given: readonly GivenRule[]): readonly RoutingRule[] {
    const now = this.clock.now()
    const taken = new Set<string>()
    return given.map(({ id: wanted, ...content }, i) => {
      // An editor names new rules itself, so that it knows them again in the answer.
      const id = wanted === undefined || taken.has(wanted) ? newId() : wanted
      taken.add(id)
      const before = current.rules.find((rule) => rule.id === id)
      // Of rules written in one save the later one counts as the newer.
      const changedAt = before && sameContent(before, content) ? before.changedAt : now + i
      return { id, ...content, changedAt }
    })
  }

  /** What was in the table before may stay as it is: it is flagged on the screen, not refused. */
  private faultOf(
    rule: RoutingRule,
    { current, organisations }: { current: RuleSet; organisations: readonly OrganisationEntity[] },
  ): Fault | undefined {
    if (current.rules.some((before) => before.id === rule.id && sameContent(before, rule))) return undefined
    const { areaId, categoryId, time } = rule
    if (!this.isOpen(areaId, current.countyId)) return FAULTS.area
    if (categoryId !== null && !this.categories.byId(categoryId)?.active) return FAULTS.category
    if (endsBeforeItStarts(time)) return FAULTS.dates
    return this.ownerFault(rule, current.countyId, organisations)
  }

  private ownerFault(
    { owner }: RoutingRule,
    countyId: string,
    organisations: readonly OrganisationEntity[],
  ): Fault | undefined {
    if (owner.kind === 'organisation') {
      const found = organisations.find(({ id }) => id === owner.organisationId)
      return found?.closedAt === null ? undefined : FAULTS.organisation
    }
    if (owner.kind !== 'namedDesk') return undefined
    const isDesk = this.areas.byId(owner.areaId)?.level !== 'grid' && this.isOpen(owner.areaId, countyId)
    return isDesk ? undefined : FAULTS.desk
  }

  private sameAs(rule: RoutingRule, rules: readonly RoutingRule[]): Fault | undefined {
    const others = rules.filter((other) => other.id !== rule.id)
    const clash = others.some((other) =>
      clashesOf([rule, other], this.book.scale).some(({ kind }) => kind === 'same'),
    )
    return clash ? FAULTS.same : undefined
  }

  private isOpen(areaId: string, countyId: string): boolean {
    return this.areas.byId(areaId)?.status === 'active' && this.areas.isWithin(areaId, countyId)
  }
}

function endsBeforeItStarts({ validFrom, validTo }: RoutingRule['time']): boolean {
  return validFrom !== null && validTo !== null && validTo <= validFrom
}

type Content = Pick<RoutingRule, 'areaId' | 'categoryId' | 'time' | 'owner'>

function sameContent(a: Content, b: Content): boolean {
  const key = ({ areaId, categoryId, time, owner }: Content): string => {
    const { weekdays, fromMinute, toMinute, validFrom, validTo } = time
    const hours = [weekdays, fromMinute, toMinute, validFrom, validTo]
    return JSON.stringify([areaId, categoryId, ...hours, ownerKey(owner)])
  }
  return key(a) === key(b)
}

/** Names an owner of a rule, whatever order its members stand in. */
export function ownerKey(owner: RoutingRule['owner']): string {
  switch (owner.kind) {
    case 'organisation':
      return `organisation ${owner.organisationId}`
    case 'gridPost':
      return 'gridPost'
    case 'desk':
      return `desk ${owner.level}`
    case 'namedDesk':
      return `namedDesk ${owner.areaId}`
  }
}
