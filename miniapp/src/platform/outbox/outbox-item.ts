export interface OutboxPhoto {
  id: string
  /** Known once it is uploaded, so that a second try does not send it again. */
  mediaId?: string | undefined
}

export type OutboxState = 'queued' | 'sending' | 'refused'

/** Something the person has sent and the server may not have yet. It survives the app, and is made exactly once. */
export interface OutboxItem {
  /** Made on the phone; also the Idempotency-Key of the request, so that a lost answer makes no second ticket. */
  id: string
  /** Whose it is: another person on this phone neither sees nor sends it. */
  owner: string
  /** Below `/api/v1`. */
  path: string
  body: Readonly<Record<string, unknown>>
  photos: readonly OutboxPhoto[]
  createdAt: number
  state: OutboxState
  /** Why the server said no, in the person's language. */
  refusal?: string | undefined
  /** What to show of it in a list. */
  title: string
  place: string
}

export type SendResult =
  | { kind: 'sent'; answer: unknown }
  /** Waits on the phone for a network. */
  | { kind: 'kept' }
  | { kind: 'refused'; message: string }
