import type { Danger, Limit, Proof, TicketKind } from '@beegrid/shared'

/** 事件 events, 部件 components (the standard's two lists), and what a county adds of its own. */
export const CATEGORY_BRANCHES = ['event', 'component', 'local'] as const
export type CategoryBranch = (typeof CATEGORY_BRANCHES)[number]

/** The sort of organisation a category concerns; the county's own organisation of that sort is found when routing. */
export const ORGANISATION_SORTS = [
  'water',
  'gas',
  'power',
  'property',
  'sanitation',
  'drainage',
  'telecom',
  'traffic_police',
  'fire_rescue',
  'elevator_inspection',
] as const
export type OrganisationSort = (typeof ORGANISATION_SORTS)[number]

/** 立案条件 and 结案条件 with the time between them. */
export interface CategoryCondition {
  readonly id: string
  readonly openWhen: string
  readonly openWhenEn: string
  readonly closeWhen: string
  readonly closeWhenEn: string
  readonly limit: Limit
}

/** One 大类 (`parentId` null, no conditions) or 小类. */
export interface Category {
  readonly id: string
  readonly code: string
  readonly parentId: string | null
  readonly branch: CategoryBranch
  readonly name: string
  readonly nameEn: string
  /** Name of the drawing that stands for it. */
  readonly icon: string
  /** Words by which a description is recognised (`suggestCategories` in shared). */
  readonly keywords: readonly string[]
  readonly danger: Danger | null
  readonly organisationSort: OrganisationSort | null
  /** Goes to the organisation at once, the grid worker as assist; otherwise its emergency number is only shown. */
  readonly direct: boolean
  /** How soon somebody must accept it, minutes without a break. */
  readonly acceptMinutes: number
  /** What must be shown at the end on top of the ticket's kind. */
  readonly proof: Proof | null
  readonly kinds: readonly TicketKind[]
  /** Retired ones keep their name on old tickets and are offered no more. */
  readonly active: boolean
  readonly conditions: readonly CategoryCondition[]
}
