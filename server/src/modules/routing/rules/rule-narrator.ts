import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AreaDirectory, gridName } from '../../area/index.js'
import { CategoryDirectory } from '../../category/index.js'
import type { Sentence } from '../domain/route-decision.js'
import { ruleWords } from '../domain/rule-words.js'
import type { RoutingRule, RuleOwner } from '../domain/rule.js'
import { OrganisationDirectory, type OrganisationName } from '../organisation-directory.js'

type Organisations = ReadonlyMap<string, OrganisationName>
type NamedRule = Pick<RoutingRule, 'areaId' | 'categoryId' | 'time' | 'owner'>

/** The names in a rule, and the rule as a sentence. */
export interface RuleStory {
  readonly area: string
  readonly category: Sentence
  readonly owner: Sentence
  readonly words: Sentence
}

const DESKS = {
  community: { zh: '所在社区值班台', en: 'the community’s desk' },
  subdistrict: { zh: '所在镇（街道）值班台', en: 'the town’s desk' },
  county: { zh: '县值班台', en: 'the county’s desk' },
} as const
const GONE = { zh: '（已不存在）', en: '(no longer there)' }

/** Says rules in words, for officers and for the decisions that are kept with tickets. */
@Injectable()
export class RuleNarrator {
  constructor(
    private readonly areas: AreaDirectory,
    private readonly categories: CategoryDirectory,
    private readonly organisations: OrganisationDirectory,
  ) {}

  async tell<R extends NamedRule>(
    em: EntityManager,
    rules: readonly R[],
  ): Promise<ReadonlyMap<R, RuleStory>> {
    const ids = rules.flatMap(({ owner }) => (owner.kind === 'organisation' ? [owner.organisationId] : []))
    const known = await this.organisations.namesOf(em, ids)
    return new Map(rules.map((rule) => [rule, this.story(rule, known)]))
  }

  private story({ areaId, categoryId, time, owner }: NamedRule, known: Organisations): RuleStory {
    const names = {
      area: this.area(areaId) ?? GONE.zh,
      category: this.category(categoryId),
      owner: this.owner(owner, known),
    }
    return { ...names, words: ruleWords({ ...names, time }) }
  }

  private area(areaId: string): string | undefined {
    const area = this.areas.byId(areaId)
    return area?.level === 'grid' ? gridName(area.shortName) : area?.shortName
  }

  private category(categoryId: string | null): Sentence {
    if (categoryId === null) return { zh: '各类问题', en: 'Anything' }
    const category = this.categories.byId(categoryId)
    if (!category) return GONE
    const group = category.parentId === null
    return {
      zh: group ? `${category.name}类` : category.name,
      en: group ? `All of ${category.nameEn}` : category.nameEn,
    }
  }

  private owner(owner: RuleOwner, known: Organisations): Sentence {
    switch (owner.kind) {
      case 'organisation': {
        const name = known.get(owner.organisationId)?.name
        return name === undefined ? GONE : { zh: name, en: name }
      }
      case 'gridPost':
        return { zh: '所在网格责任人', en: 'the grid’s worker' }
      case 'desk':
        return DESKS[owner.level]
      case 'namedDesk': {
        const name = this.area(owner.areaId)
        return name === undefined ? GONE : { zh: `${name}值班台`, en: `the desk of ${name}` }
      }
    }
  }
}
