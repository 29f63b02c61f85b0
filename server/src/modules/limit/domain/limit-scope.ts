import type { Limit, LimitStage, TicketKind } from '@beegrid/shared'

/** What a limit is for. */
export interface LimitScope {
  readonly areaId: string
  readonly stage: LimitStage
  /** Null: any. */
  readonly kind: TicketKind | null
  readonly categoryId: string | null
  readonly conditionId: string | null
}

export interface LimitTerms extends Limit {
  /** The document it stands in. */
  readonly note: string
}

/** One word for a scope, so that the database keeps one limit for each. */
export function scopeKey({ areaId, stage, kind, categoryId, conditionId }: LimitScope): string {
  return [areaId, stage, kind ?? '', categoryId ?? '', conditionId ?? ''].join('|')
}
