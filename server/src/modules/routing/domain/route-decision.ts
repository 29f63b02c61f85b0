import type { AreaLevel, LngLat } from '@beegrid/shared'

/** Who a ticket can lie with. */
export type OwnerRef =
  | {
      readonly party: 'post'
      /** The grid. */
      readonly areaId: string
      readonly duty: 'gridResponsibility'
      readonly userId: string
    }
  | { readonly party: 'organisation'; readonly organisationId: string }
  | {
      readonly party: 'desk'
      readonly areaId: string
      readonly level: AreaLevel
      /** The officer on duty there, or any active one. */
      readonly userId?: string
    }

/** Which rule found the owner; the ticket stores it. */
export const ROUTE_REASONS = [
  'countyRule',
  'directOrganisation',
  'gridHolder',
  'standIn',
  'communityDesk',
  'subdistrictDesk',
  'countyDesk',
] as const
export type RouteReason = (typeof ROUTE_REASONS)[number]

export interface RouteRequest {
  /** WGS 84. */
  readonly point?: LngLat
  readonly accuracyM?: number
  /** A place code read from a wall: wins over the point. */
  readonly placeId?: string
  /** Where neither place nor point is known. */
  readonly areaId?: string
  /** The area is what a grid's code on a wall stands for. */
  readonly areaByCode?: boolean
  readonly categoryId?: string
  /** Owners that declined: never asked again unchanged. After two of them the ticket lies on a desk. */
  readonly exclude?: readonly OwnerRef[]
  readonly now: number
}

export interface RoutedAreas {
  readonly gridId?: string
  readonly communityId?: string
  readonly subdistrictId?: string
  readonly countyId: string
}

export interface Sentence {
  readonly zh: string
  readonly en: string
}

/**
 * How a rule of the county's table fared in one decision. `targetLeft`: it applied, but whoever it names can take nothing
 * now; `declined`: it applied, and its owner had returned this ticket; `outranked`: a more specific one had it already.
 */
export const RULE_OUTCOMES = [
  'won',
  'targetLeft',
  'declined',
  'outranked',
  'otherTime',
  'otherCategory',
] as const
export type RuleOutcome = (typeof RULE_OUTCOMES)[number]

/** A rule whose area contains the place, in the order rules are asked. */
export interface ConsideredRule {
  readonly ruleId: string
  readonly outcome: RuleOutcome
  /** What the rule says: 合德镇的供水类，夜间 → 镇值班室. */
  readonly words: Sentence
  /** Why it won, or why not. */
  readonly why: Sentence
}

export interface RouteDecision {
  readonly owner: OwnerRef
  /** The grid's post beside an organisation that owns the ticket. */
  readonly assists: readonly OwnerRef[]
  /** Desks that see it without having to act. */
  readonly informs: readonly OwnerRef[]
  readonly areas: RoutedAreas
  /** Why this owner, in one sentence a person understands. */
  readonly sentence: Sentence
  readonly reason: RouteReason
  /** The rule's name and the order it tried, for a later check. */
  readonly rule: string
  /** Areas the point may also belong to, nearest first. */
  readonly candidates: readonly {
    readonly areaId: string
    readonly name: string
    readonly distanceM: number
  }[]
  /** What the roster said, one fact a line. */
  readonly rosterFacts: readonly string[]
  readonly boundaryVersion: number
  /** The county's rule that found the owner; null where the built-in order did. */
  readonly ruleId: string | null
  /** Version of the county's rule table that was asked; 0 while it has none. */
  readonly ruleVersion: number
  readonly rulesConsidered: readonly ConsideredRule[]
}
