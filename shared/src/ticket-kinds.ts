/** One engine, many kinds: what a kind declares (docs/architecture.md, "Kinds"). */
export const TICKET_KINDS = [
  'hazard',
  'wish',
  'service',
  'dispute',
  'suggestion',
  'rectification',
  'task',
] as const
export type TicketKind = (typeof TICKET_KINDS)[number]

/** What must be shown before the work counts as done: a note always, a photo where it proves something. */
export type Proof = 'note' | 'photo'

export interface KindPolicy {
  readonly kind: TicketKind
  /** Who may open one: anyone signed in, or staff alone. Later kinds are open to nobody until their thread is built. */
  readonly openedBy: 'anyone' | 'staff' | 'nobody'
  readonly proof: Proof
  /** Whether arriving must be logged before the work can be submitted as done. */
  readonly arrivalRequired: boolean
  /** Whether strangers may see the public projection and say "I have met this too". */
  readonly followable: boolean
  /** Known to its parties and the community's desk alone: on no list, map, board or search of anybody else. */
  readonly confidential: boolean
}

const policy = (kind: TicketKind, rest: Partial<Omit<KindPolicy, 'kind'>>): KindPolicy => ({
  kind,
  openedBy: 'nobody',
  proof: 'note',
  arrivalRequired: false,
  followable: false,
  confidential: false,
  ...rest,
})

/**
 * The kinds a person can open today. A wish, a dispute, a rectification and a handed-down task need their own threads
 * (walls, mediation, scoring, the admission gate) and stay closed until these exist.
 */
export const KIND_POLICIES: Readonly<Record<TicketKind, KindPolicy>> = {
  hazard: policy('hazard', { openedBy: 'anyone', followable: true }),
  wish: policy('wish', {}),
  service: policy('service', { openedBy: 'anyone' }),
  dispute: policy('dispute', { openedBy: 'anyone', confidential: true }),
  suggestion: policy('suggestion', { openedBy: 'anyone', followable: true }),
  rectification: policy('rectification', { proof: 'photo' }),
  task: policy('task', {}),
}
