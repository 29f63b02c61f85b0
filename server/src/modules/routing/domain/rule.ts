import type { DeskLevel } from '@beegrid/shared'

/** When a rule applies, in the county's zone: days of the week, hours, and dates it is valid between. */
export interface RuleTime {
  /** Bit 0 Monday … bit 6 Sunday; 127 every day. */
  readonly weekdays: number
  /** Minutes from midnight; an end at or before the start lies on the next day. 0–1440 is the whole day. */
  readonly fromMinute: number
  readonly toMinute: number
  /** Epoch milliseconds, the end exclusive; null without. */
  readonly validFrom: number | null
  readonly validTo: number | null
}

/** To whom a rule gives what it applies to. */
export type RuleOwner =
  | { readonly kind: 'organisation'; readonly organisationId: string }
  /** Whoever answers for the grid the place lies in: its holder, else a stand-in. */
  | { readonly kind: 'gridPost' }
  /** The desk of the community, town or county the place lies in. */
  | { readonly kind: 'desk'; readonly level: DeskLevel }
  /** One certain desk, wherever the place lies. */
  | { readonly kind: 'namedDesk'; readonly areaId: string }

export const RULE_OWNER_KINDS = ['organisation', 'gridPost', 'desk', 'namedDesk'] as const

/** A line of a county's rule table: area × category × time → owner. */
export interface RoutingRule {
  readonly id: string
  readonly areaId: string
  /** A 小类, a 大类 with all its 小类, or null for any. */
  readonly categoryId: string | null
  readonly time: RuleTime
  readonly owner: RuleOwner
  /** When it was last written, epoch milliseconds: of two equal rules the newer one wins. */
  readonly changedAt: number
}

/** One version of a county's table. */
export interface RuleSet {
  readonly countyId: string
  /** Counts up from 1; 0 while the county has none. */
  readonly version: number
  readonly rules: readonly RoutingRule[]
}

export const WHOLE_WEEK = { weekdays: 127, fromMinute: 0, toMinute: 1440 } as const
