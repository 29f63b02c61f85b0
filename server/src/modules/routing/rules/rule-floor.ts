import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { CategoryDirectory } from '../../category/index.js'
import type { ConsideredRule, RuleOutcome, Sentence } from '../domain/route-decision.js'
import { fitOf, type RuleCase } from '../domain/rule-match.js'
import { orderRules } from '../domain/rule-order.js'
import type { RoutingRule, RuleSet } from '../domain/rule.js'
import type { RouteChoice, RouteFacts } from '../route-facts.js'
import { RuleBook } from './rule-book.js'
import { RuleNarrator, type RuleStory } from './rule-narrator.js'
import { RuleOwners } from './rule-owners.js'

/** What the county's table said about one report. */
export interface RuleAnswer {
  readonly choice?: RouteChoice
  readonly ruleId: string | null
  readonly ruleVersion: number
  readonly considered: readonly ConsideredRule[]
  /** The owner a rule names who can take nothing now: said in the sentence, so that it is never lost silently. */
  readonly passedOver?: Sentence
}

interface Fared {
  readonly rule: RoutingRule
  readonly outcome: RuleOutcome
  readonly why: Sentence
}

interface Walk {
  readonly fared: readonly Fared[]
  readonly choice?: RouteChoice
}

/** With a ticket no more than this many rules are kept: those that fit first, then near misses. */
const MAX_KEPT = 12
const WON: Sentence = { zh: '采用', en: 'followed' }
const OUTRANKED: Sentence = { zh: '有更具体的规则先用了', en: 'a more specific rule came first' }
const MISSES = {
  otherCategory: { zh: '类别不同', en: 'another category' },
  otherTime: { zh: '不在这条规则的时间里', en: 'outside its hours' },
} as const

/** The first floor of routing: the county's own rules, the most specific that applies and can be followed. */
@Injectable()
export class RuleFloor {
  constructor(
    private readonly book: RuleBook,
    private readonly owners: RuleOwners,
    private readonly narrator: RuleNarrator,
    private readonly categories: CategoryDirectory,
  ) {}

  /** @param tried a table to try instead of the one in force */
  async ask(em: EntityManager, facts: RouteFacts, tried?: RuleSet): Promise<RuleAnswer> {
    const { rules, version } = tried ?? (await this.book.of(em, facts.place.areas.countyId))
    const { fared, choice } = await this.walk(em, facts, orderRules(this.near(rules, facts), this.book.scale))
    const kept = [...fared].sort((a, b) => weight(a) - weight(b)).slice(0, MAX_KEPT)
    const stories = await this.narrator.tell(
      em,
      kept.map(({ rule }) => rule),
    )
    const passedOver = passedOverBy(kept, stories)
    return {
      ...(choice && { choice }),
      ...(passedOver && { passedOver }),
      ruleId: fared.find(({ outcome }) => outcome === 'won')?.rule.id ?? null,
      ruleVersion: version,
      considered: kept.map((each) => told(each, stories)),
    }
  }

  /** The rules that apply to a report, in the order they are asked: two tables that agree here route it alike. */
  applying(rules: readonly RoutingRule[], facts: RuleCase): readonly RoutingRule[] {
    const fit = rules.filter((rule) => fitOf(rule, facts) === 'applies')
    return orderRules(fit, this.book.scale)
  }

  /** The report's 小类 and its 大类. */
  categoryIds(categoryId: string | undefined): readonly string[] {
    const category = categoryId === undefined ? undefined : this.categories.byId(categoryId)
    return category ? [category.id, ...(category.parentId === null ? [] : [category.parentId])] : []
  }

  private near(rules: readonly RoutingRule[], { place }: RouteFacts): readonly RoutingRule[] {
    const areas = Object.values(place.areas)
    return rules.filter(({ areaId }) => areas.includes(areaId))
  }

  private async walk(em: EntityManager, facts: RouteFacts, rules: readonly RoutingRule[]): Promise<Walk> {
    const { request, place } = facts
    const held = { areas: place.areas, categoryIds: this.categoryIds(request.categoryId), now: request.now }
    const fared: Fared[] = []
    let choice: RouteChoice | undefined
    for (const rule of rules) {
      const fit = fitOf(rule, held)
      if (fit === 'otherCategory' || fit === 'otherTime') fared.push({ rule, outcome: fit, why: MISSES[fit] })
      else if (choice) fared.push({ rule, outcome: 'outranked', why: OUTRANKED })
      else {
        const target = await this.owners.find(em, rule.owner, facts)
        if ('choice' in target) choice = target.choice
        fared.push({ rule, ...('choice' in target ? { outcome: 'won', why: WON } : target) })
      }
    }
    return { fared, ...(choice && { choice }) }
  }
}

function weight({ outcome }: Fared): number {
  return outcome === 'otherCategory' ? 2 : outcome === 'otherTime' ? 1 : 0
}

function told({ rule, outcome, why }: Fared, stories: ReadonlyMap<RoutingRule, RuleStory>): ConsideredRule {
  const words = stories.get(rule)?.words ?? { zh: '', en: '' }
  return { ruleId: rule.id, outcome, words, why }
}

function passedOverBy(
  kept: readonly Fared[],
  stories: ReadonlyMap<RoutingRule, RuleStory>,
): Sentence | undefined {
  const first = kept.find(({ outcome }) => outcome === 'targetLeft')
  return first && stories.get(first.rule)?.owner
}
