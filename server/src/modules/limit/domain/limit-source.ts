import type { Limit, TicketKind } from '@beegrid/shared'

/** Where a limit comes from: a county's own rule, the category and its condition, or the usual one where nothing is named. */
export type LimitSource =
  | {
      readonly from: 'rule'
      readonly ruleId: string
      readonly areaId: string
      readonly kind: TicketKind | null
      readonly categoryId: string | null
      readonly conditionId: string | null
    }
  | { readonly from: 'condition'; readonly categoryId: string; readonly conditionId: string }
  | { readonly from: 'category'; readonly categoryId: string }
  | { readonly from: 'usual' }

export interface SourcedLimit extends Limit {
  readonly source?: LimitSource
}

/** The limits of a ticket, stage by stage. */
export interface TicketLimits {
  readonly acceptLimit: SourcedLimit
  /** Null where nobody has to be on site by a time. */
  readonly arriveLimit: SourcedLimit | null
  readonly resolveLimit: SourcedLimit
  /** For doing it again; counted apart from the first time. */
  readonly reworkLimit: SourcedLimit
  readonly verifyLimit: SourcedLimit
}
