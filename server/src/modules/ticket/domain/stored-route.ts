import type { ConsideredRule } from '../../routing/index.js'

/** The routing decision as it was taken, kept with the ticket: why this owner, for people and for a later check. */
export interface StoredRoute {
  readonly sentence: { readonly zh: string; readonly en: string }
  readonly reason: string
  readonly rule: string
  readonly boundaryVersion: number
  readonly candidates: readonly {
    readonly areaId: string
    readonly name: string
    readonly distanceM: number
  }[]
  readonly rosterFacts: readonly string[]
  /** Absent on tickets from before the county had a table of rules. */
  readonly ruleId?: string | null
  readonly ruleVersion?: number
  readonly rulesConsidered?: readonly ConsideredRule[]
}
