/** A text in both languages. */
export interface BothLanguages {
  readonly zh: string
  readonly en: string
}

/** Something one person is to be told. */
export interface Notice {
  readonly userId: string
  /** What kind of notice, e.g. `ticket.dispatched`; clients choose the icon by it. */
  readonly type: string
  readonly ticketId?: string
  /** Its number, for messages that show one. */
  readonly ticketNumber?: string
  /** The same key is told to the same person once, however often it is sent (G12). At most 160 characters. */
  readonly dedupeKey: string
  readonly title: BothLanguages
  readonly body: BothLanguages
  /** Danger to life, or a deadline about to pass: rings instead of waiting in a list. */
  readonly urgent?: boolean
  /** Confidential: a message beyond the inbox says only that there is something. */
  readonly discreet?: boolean
}

/** A live event without its number: what changed, so that open screens look again. */
export interface LiveEvent {
  readonly type: string
  readonly [field: string]: unknown
}

/** A live event for one person. */
export interface AddressedEvent {
  readonly userId: string
  readonly event: LiveEvent
}
