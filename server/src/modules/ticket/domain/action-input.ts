import type {
  GivenFacts,
  LngLat,
  Need,
  Outcome,
  RefusalReason,
  Satisfaction,
  TicketAction,
} from '@beegrid/shared'

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
  /** Which of the category's conditions it is: its limit follows. */
  readonly conditionId?: string
  readonly referTo?: string
  /** Why an owner refuses, as a code for the figures. */
  readonly reasonCode?: RefusalReason
  /** The desk gives it back to one who refused, on purpose. */
  readonly insist?: boolean
  /** The ticket to merge into. */
  readonly intoId?: string
  /** The end of a hold, or by when a supervision order is answered; epoch milliseconds. */
  readonly until?: number
  /** The request a desk answers, where several wait. */
  readonly requestId?: string
  /** Supervision orders given together; never from a body. */
  readonly groupId?: string
  /** The parties a whistle calls. */
  readonly organisationIds?: readonly string[]
  /** A whistle to a joint action: when and where, and which of the called leads it. */
  readonly joint?: {
    /** Epoch milliseconds. */
    readonly at: number
    readonly place: string
    readonly leadOrganisationId?: string
  }
  /** Who answers by a link, as typed there. */
  readonly signedBy?: string
  /** Under whom photos came in by a link; never from a body. */
  readonly photosBy?: string
  /** Of several whistles, the one meant. */
  readonly whistleId?: string
  /** A call-back that found it not done: do it again. */
  readonly reopen?: boolean
  /** Whether the one called back was reached. */
  readonly reached?: boolean
}

export type ActionField =
  Exclude<keyof ActionInput, 'action' | 'version' | 'position' | 'signedBy' | 'photosBy'> | 'location'

/** Fields an action understands besides `action` and `version`; any other is refused like an unknown one. */
const FIELDS: Partial<Record<TicketAction, readonly ActionField[]>> = {
  amend: ['description', 'mediaIds', 'categoryId', 'conditionId'],
  dispatch: ['owner', 'reason', 'note', 'insist'],
  accept: ['note'],
  decline: ['reason', 'reasonCode'],
  transfer: ['owner', 'reason', 'reasonCode', 'insist'],
  arrive: ['location', 'reason', 'note', 'mediaIds'],
  resolve: ['outcome', 'note', 'mediaIds'],
  verify: ['passed', 'note', 'mediaIds', 'reached', 'satisfaction', 'tags'],
  reopen: ['reason', 'mediaIds'],
  reject: ['reason', 'referTo'],
  withdraw: ['reason'],
  merge: ['intoId', 'note'],
  unmerge: ['reason'],
  comment: ['note', 'mediaIds'],
  follow: [],
  rate: ['satisfaction', 'comment', 'tags'],
  suspend: ['until', 'reason', 'mediaIds'],
  extend: ['reason', 'mediaIds'],
  appeal: ['reason', 'mediaIds'],
  grant: ['passed', 'requestId', 'note'],
  takeBack: ['requestId', 'note'],
  resume: ['note'],
  whistle: ['organisationIds', 'reason', 'joint', 'mediaIds'],
  respond: ['whistleId', 'passed', 'reason', 'note'],
  finishPart: ['whistleId', 'note', 'mediaIds'],
  endWhistle: ['whistleId', 'reason', 'note', 'mediaIds'],
  supervise: ['note', 'until'],
  answerSupervision: ['note', 'mediaIds'],
  endSupervision: ['note'],
  remind: ['note'],
  mediate: ['note', 'mediaIds'],
  followUp: ['reached', 'satisfaction', 'tags', 'note', 'reopen'],
  recheck: ['passed', 'note', 'mediaIds'],
}

/** Fields given that the action has no use for. */
export function strayFields(action: TicketAction, given: readonly string[]): readonly string[] {
  const known: readonly string[] = ['action', 'version', ...(FIELDS[action] ?? [])]
  return given.filter((field) => !known.includes(field))
}

const filled = (text: string | undefined): boolean => text !== undefined && text.trim() !== ''

const hasPhoto = ({ mediaIds }: ActionInput): boolean => mediaIds.length > 0
// A code says why by itself; 其他 says nothing.
const hasReasonCode = ({ reasonCode }: ActionInput): boolean =>
  reasonCode !== undefined && reasonCode !== 'other'

/** A picture says it as well as words do. */
const PICTURE_WILL_DO = new Set<TicketAction>(['comment', 'verify', 'recheck'])

const namesMatter = ({ categoryId, conditionId }: ActionInput): boolean =>
  categoryId !== undefined || conditionId !== undefined

/** What satisfies each need. */
const SATISFIED_BY: Readonly<Record<Need, (input: ActionInput) => boolean>> = {
  reason: (input) => filled(input.reason) || hasReasonCode(input),
  note: (input) => filled(input.note) || (PICTURE_WILL_DO.has(input.action) && hasPhoto(input)),
  owner: ({ owner }) => owner !== undefined,
  passed: ({ passed }) => passed !== undefined,
  satisfaction: ({ satisfaction }) => satisfaction !== undefined,
  positionOrReason: ({ position, reason }) => position !== undefined || filled(reason),
  photo: hasPhoto,
  into: ({ intoId }) => intoId !== undefined,
  until: ({ until }) => until !== undefined,
  parties: ({ organisationIds = [] }) => organisationIds.length > 0,
  content: (input) => filled(input.description) || hasPhoto(input) || namesMatter(input),
}

/** The needs an input satisfies. */
export function needsGiven(input: ActionInput): ReadonlySet<Need> {
  return new Set((Object.keys(SATISFIED_BY) as Need[]).filter((need) => SATISFIED_BY[need](input)))
}

/** What a decision has to know of an input. */
export function givenFacts(input: ActionInput): GivenFacts {
  const { passed, requestId, reopen } = input
  return {
    has: needsGiven(input),
    ...(passed !== undefined && { passed }),
    ...(requestId !== undefined && { requestId }),
    ...(reopen !== undefined && { reopen }),
  }
}
