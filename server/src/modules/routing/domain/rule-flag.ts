import type { Sentence } from './route-decision.js'

/** Why a rule can't be followed as it stands. */
export const RULE_FLAG_REASONS = [
  'areaGone',
  'categoryGone',
  'organisationClosed',
  'organisationUnstaffed',
  'postEmpty',
  'deskGone',
  'deskUnstaffed',
] as const
export type RuleFlagReason = (typeof RULE_FLAG_REASONS)[number]

export interface RuleFlag {
  readonly ruleId: string
  readonly reason: RuleFlagReason
  /** Why, and what happens instead. */
  readonly words: Sentence
  /** Epoch milliseconds, where the data says it by itself; else it counts from when it was first seen. */
  readonly since?: number
}
