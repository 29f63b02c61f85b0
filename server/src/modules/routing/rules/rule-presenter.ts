import { Injectable } from '@nestjs/common'
import type { Language } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { Clock, dayOf, isoTime } from '../../../core/clock/index.js'
import { RuleRepository } from '../data/rule.repository.js'
import type { OwnerRef, Sentence } from '../domain/route-decision.js'
import type { RuleFlag } from '../domain/rule-flag.js'
import { clashesOf, type RuleClash } from '../domain/rule-findings.js'
import { orderRules } from '../domain/rule-order.js'
import { timeWords } from '../domain/rule-words.js'
import type { RoutingRule, RuleOwner, RuleTime } from '../domain/rule.js'
import type { RuleTimeView, RuleView } from '../rule.views.js'
import { TicketHistory } from '../ticket-history.js'
import { RuleBook } from './rule-book.js'
import { RuleFlags } from './rule-flags.js'
import { RuleNarrator, type RuleStory } from './rule-narrator.js'

const DAY_MS = 24 * 60 * 60_000
const ALWAYS: Sentence = { zh: '随时', en: 'Always' }

interface Shown {
  readonly rules: readonly RoutingRule[]
  readonly stories: ReadonlyMap<RoutingRule, RuleStory>
  readonly flags: readonly RuleFlag[]
  readonly since: ReadonlyMap<string, number>
  readonly clashes: readonly RuleClash[]
  readonly open: ReadonlyMap<string, number>
}

/** Shows a table in the order its rules are asked, each with its words, what is wrong with it, and its owner's load. */
@Injectable()
export class RulePresenter {
  constructor(
    private readonly book: RuleBook,
    private readonly narrator: RuleNarrator,
    private readonly flags: RuleFlags,
    private readonly noted: RuleRepository,
    private readonly history: TicketHistory,
    private readonly clock: Clock,
  ) {}

  async views(
    em: EntityManager,
    countyId: string,
    { rules: given, language }: { rules: readonly RoutingRule[]; language: Language },
  ): Promise<RuleView[]> {
    const rules = orderRules(given, this.book.scale)
    const noted = await this.noted.flags(em, countyId)
    const shown: Shown = {
      rules,
      stories: await this.narrator.tell(em, rules),
      flags: await this.flags.of(em, rules, this.clock.now()),
      since: new Map(noted.map(({ ruleId, reason, since }) => [`${ruleId} ${reason}`, since])),
      clashes: clashesOf(rules, this.book.scale),
      open: await this.loads(em, rules),
    }
    return rules.map((rule, position) => this.view(rule, { ...shown, position, language }))
  }

  private view(rule: RoutingRule, shown: Shown & { position: number; language: Language }): RuleView {
    const say = inLanguage(shown.language)
    const story = shown.stories.get(rule)
    const { id, areaId, categoryId, owner, time, changedAt } = rule
    const when = say(timeWords(time))
    return {
      ...{ id, areaId, categoryId, owner: ownerView(owner), time: timeView(time) },
      areaName: story?.area ?? '',
      categoryName: say(story?.category),
      timeText: when === '' ? say(ALWAYS) : when,
      ownerName: say(story?.owner),
      words: say(story?.words),
      position: shown.position + 1,
      ...this.neighbours(rule, shown),
      changedAt: isoTime(changedAt),
      open: shown.open.get(id) ?? null,
      flags: shown.flags
        .filter(({ ruleId }) => ruleId === id)
        .map(({ reason, words, since }) => ({
          reason,
          text: say(words),
          since: isoTime(shown.since.get(`${id} ${reason}`) ?? since ?? this.clock.now()),
        })),
      overlaps: overlapsOf(id, shown),
    }
  }

  /** The rules it comes before, and those that come before it, where both could apply to one report. */
  private neighbours(
    rule: RoutingRule,
    { rules, position }: { rules: readonly RoutingRule[]; position: number },
  ): Pick<RuleView, 'winsOver' | 'yieldsTo'> {
    const met = rules.flatMap((other, i) => (i !== position && this.book.meet(rule, other) ? [i] : []))
    return {
      winsOver: met.filter((i) => i > position).map((i) => i + 1),
      yieldsTo: met.filter((i) => i < position).map((i) => i + 1),
    }
  }

  /** Open tickets of the owners that are one party wherever the place lies. */
  private async loads(
    em: EntityManager,
    rules: readonly RoutingRule[],
  ): Promise<ReadonlyMap<string, number>> {
    const owners = rules.flatMap(({ id, owner }): { id: string; party: OwnerRef }[] => {
      if (owner.kind === 'organisation')
        return [{ id, party: { party: 'organisation', organisationId: owner.organisationId } }]
      if (owner.kind !== 'namedDesk') return []
      return [{ id, party: { party: 'desk', areaId: owner.areaId, level: 'community' } }]
    })
    const counts = await this.history.tickets.openLoads(
      em,
      owners.map(({ party }) => party),
    )
    return new Map(owners.map(({ id }, i) => [id, counts[i] ?? 0]))
  }
}

function inLanguage(language: Language): (words: Sentence | undefined) => string {
  return (words) => (language === 'en' ? words?.en : words?.zh) ?? ''
}

function ownerView(owner: RuleOwner): RuleView['owner'] {
  return { ...owner }
}

/** Dates as people give them: the last day still holds. */
function timeView({ validFrom, validTo, ...hours }: RuleTime): RuleTimeView {
  return {
    ...hours,
    ...(validFrom !== null && { validFrom: dayOf(validFrom) }),
    ...(validTo !== null && { validTo: dayOf(validTo - DAY_MS) }),
  }
}

/** The rules that are just as specific and meet this one in time; the newer one wins, which stands first. */
function overlapsOf(id: string, { clashes, rules }: Shown): RuleView['overlaps'] {
  const others = clashes.flatMap(({ kind, ruleIds: [one, other] }) =>
    kind === 'overlap' && (one === id || other === id) ? [one === id ? other : one] : [],
  )
  const place = (ruleId: string): number => rules.findIndex((rule) => rule.id === ruleId)
  return others.map((ruleId) => ({ ruleId, position: place(ruleId) + 1, wins: place(id) < place(ruleId) }))
}
