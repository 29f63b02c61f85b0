import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AreaDirectory } from '../../area/index.js'
import { CategoryDirectory } from '../../category/index.js'
import { RuleRepository } from '../data/rule.repository.js'
import { timesMeet } from '../domain/rule-findings.js'
import type { RuleScale } from '../domain/rule-order.js'
import type { RoutingRule, RuleSet } from '../domain/rule.js'

const DEPTH = { county: 0, subdistrict: 1, community: 2, grid: 3 } as const

/**
 * The rule table of a county. Which version is in force is read with every request, so that what one process saves holds
 * in every other at once; a version's rules never change and are kept in memory.
 */
@Injectable()
export class RuleBook {
  private readonly known = new Map<string, { readonly id: string; readonly set: RuleSet }>()

  constructor(
    private readonly rules: RuleRepository,
    private readonly areas: AreaDirectory,
    private readonly categories: CategoryDirectory,
  ) {}

  async of(em: EntityManager, countyId: string): Promise<RuleSet> {
    const head = await this.rules.head(em, countyId)
    if (!head) return { countyId, version: 0, rules: [] }
    const known = this.known.get(countyId)
    // By id, not by number: a number that was rolled back may come again with other rules.
    if (known?.id === head.id) return known.set
    const set = { countyId, version: head.version, rules: (await this.rules.byId(em, head.id))?.rules ?? [] }
    this.known.set(countyId, { id: head.id, set })
    return set
  }

  get scale(): RuleScale {
    return {
      areaDepth: (areaId) => DEPTH[this.areas.byId(areaId)?.level ?? 'county'],
      categoryDepth: (categoryId) => this.categoryDepth(categoryId),
    }
  }

  /** Whether there can be a report both apply to: then the one that stands first has it. */
  meet(one: RoutingRule, other: RoutingRule): boolean {
    const near =
      this.areas.isWithin(one.areaId, other.areaId) || this.areas.isWithin(other.areaId, one.areaId)
    return near && this.categoriesMeet(one.categoryId, other.categoryId) && timesMeet(one.time, other.time)
  }

  private categoriesMeet(one: string | null, other: string | null): boolean {
    if (one === null || other === null || one === other) return true
    const [a, b] = [this.categories.byId(one)?.parentId, this.categories.byId(other)?.parentId]
    return a === other || b === one
  }

  private categoryDepth(categoryId: string | null): number {
    if (categoryId === null) return 0
    return (this.categories.byId(categoryId)?.parentId ?? null) === null ? 1 : 2
  }
}
