import type { LngLat, Need, Outcome, RefusalReason, Satisfaction, TicketAction } from '@beegrid/shared'

/** What came with an action, checked for shape; positions already in WGS 84. */
export interface ActionInput {
  readonly action: TicketAction
  readonly version?: number
  readonly reason?: string
  readonly note?: string
  readonly mediaIds: readonly string[]
  readonly owner?: {
    readonly party: 'post' | 'organisation' | 'desk'
    readonly areaId?: string
    readonly organisationId?: string
  }
  readonly position?: LngLat & { readonly accuracyM: number }
  readonly outcome?: Outcome
  readonly passed?: boolean
  readonly satisfaction?: Satisfaction
  readonly comment?: string
  readonly tags?: readonly string[]
  readonly description?: string
  readonly categoryId?: string
  readonly referTo?: string
  /** Why an owner refuses, as a code for the figures. */
  readonly reasonCode?: RefusalReason
  /** The desk gives it back to one who refused, on purpose. */
  readonly insist?: boolean
  /** The ticket to merge into. */
  readonly intoId?: string
}

export type ActionField = Exclude<keyof ActionInput, 'action' | 'version' | 'position'> | 'location'

/** Fields an action understands besides `action` and `version`; any other is refused like an unknown one. */
const FIELDS: Partial<Record<TicketAction, readonly ActionField[]>> = {
  amend: ['description', 'mediaIds', 'categoryId'],
  dispatch: ['owner', 'reason', 'note', 'insist'],
  accept: ['note'],
  decline: ['reason', 'reasonCode'],
  transfer: ['owner', 'reason', 'reasonCode', 'insist'],
  arrive: ['location', 'reason', 'note', 'mediaIds'],
  resolve: ['outcome', 'note', 'mediaIds'],
  verify: ['passed', 'note', 'mediaIds'],
  reopen: ['reason', 'mediaIds'],
  reject: ['reason', 'referTo'],
  withdraw: ['reason'],
  merge: ['intoId', 'note'],
  unmerge: ['reason'],
  comment: ['note', 'mediaIds'],
  follow: [],
  rate: ['satisfaction', 'comment', 'tags'],
}

/** Fields given that the action has no use for. */
export function strayFields(action: TicketAction, given: readonly string[]): readonly string[] {
  const known: readonly string[] = ['action', 'version', ...(FIELDS[action] ?? [])]
  return given.filter((field) => !known.includes(field))
}

const filled = (text: string | undefined): boolean => text !== undefined && text.trim() !== ''

/** The needs an input satisfies. */
export function needsGiven(input: ActionInput): ReadonlySet<Need> {
  const photo = input.mediaIds.length > 0
  const checks: Record<Need, boolean> = {
    // A code says why by itself; 其他 says nothing.
    reason: filled(input.reason) || (input.reasonCode !== undefined && input.reasonCode !== 'other'),
    note: filled(input.note) || (input.action === 'comment' && photo),
    owner: input.owner !== undefined,
    passed: input.passed !== undefined,
    satisfaction: input.satisfaction !== undefined,
    positionOrReason: input.position !== undefined || filled(input.reason),
    photo,
    into: input.intoId !== undefined,
    content: filled(input.description) || photo || input.categoryId !== undefined,
  }
  return new Set((Object.keys(checks) as Need[]).filter((need) => checks[need]))
}
