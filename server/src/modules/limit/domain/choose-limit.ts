import type { LimitStage, TicketKind } from '@beegrid/shared'
import type { TimeLimitEntity } from '../data/time-limit.entity.js'
import type { SourcedLimit, TicketLimits } from './limit-source.js'

/** What a limit is looked for. */
export interface LimitedTicket {
  readonly kind: TicketKind
  readonly conditionId: string | null
  readonly categoryId: string | null
  /** Its areas from the smallest up. */
  readonly areaIds: readonly string[]
}

type Rule = Pick<
  TimeLimitEntity,
  'id' | 'areaId' | 'stage' | 'kind' | 'categoryId' | 'conditionId' | 'value' | 'unit'
>

/**
 * The rule for a stage of a ticket, if a county has one: what says most about the matter comes first (condition, 小类, 大类,
 * any), then the smallest area, then the kind by name.
 */
export function chosenRule(
  rules: readonly Rule[],
  ticket: LimitedTicket,
  stage: LimitStage,
): Rule | undefined {
  const fitting = rules.filter((each) => each.stage === stage && fits(each, ticket))
  return fitting.sort((a, b) => compare(rank(a, ticket), rank(b, ticket)))[0]
}

function fits({ kind, conditionId, areaId }: Rule, ticket: LimitedTicket): boolean {
  const rightKind = kind === null || kind === ticket.kind
  const rightCondition = conditionId === null || conditionId === ticket.conditionId
  return rightKind && rightCondition && ticket.areaIds.includes(areaId)
}

/** Lower is nearer to the ticket. */
function rank({ kind, categoryId, conditionId, areaId }: Rule, ticket: LimitedTicket): readonly number[] {
  const matter = conditionId !== null ? 0 : categoryId === null ? 3 : categoryId === ticket.categoryId ? 1 : 2
  return [matter, ticket.areaIds.indexOf(areaId), kind === null ? 1 : 0]
}

function compare(a: readonly number[], b: readonly number[]): number {
  const difference = a.map((each, index) => each - (b[index] ?? 0)).find((each) => each !== 0)
  return difference ?? 0
}

/** The usual limits with a county's rules over them. */
export function limitsWith(usual: TicketLimits, rules: readonly Rule[], ticket: LimitedTicket): TicketLimits {
  const of = (stage: LimitStage): SourcedLimit | undefined => {
    const rule = chosenRule(rules, ticket, stage)
    return rule && sourced(rule)
  }
  const resolveLimit = of('resolve') ?? usual.resolveLimit
  return {
    acceptLimit: of('accept') ?? usual.acceptLimit,
    arriveLimit: of('arrive') ?? usual.arriveLimit,
    resolveLimit,
    // To do it again takes as long as to do it, where nobody says otherwise.
    reworkLimit: of('rework') ?? resolveLimit,
    verifyLimit: of('verify') ?? usual.verifyLimit,
  }
}

function sourced({ id: ruleId, areaId, kind, categoryId, conditionId, value, unit }: Rule): SourcedLimit {
  return { value, unit, source: { from: 'rule', ruleId, areaId, kind, categoryId, conditionId } }
}
