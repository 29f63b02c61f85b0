import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, int, ms, named, orNull, text } from '../../../core/database/index.js'

/** `spared`: nobody had to be woken any more; `failed`: no number, or the provider never took it. */
export type RingState = 'waiting' | 'rung' | 'spared' | 'failed'

/** What became of a phone that rang, as the provider tells it afterwards. */
export type RingOutcome = 'answered' | 'noAnswer'

/** A phone that is to ring, once for one person and one cause. */
@Entity('ring')
@Index('uq_ring_once', ['userId', 'dedupeKey'], { unique: true })
@Index('ix_ring_due', ['state', 'nextAt'])
@Index('ix_ring_ticket', ['ticketId'])
@Index('ix_ring_asking', ['askAt'])
export class RingEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(named('county_id', id()))
  countyId!: string

  @Column(named('ticket_id', id()))
  ticketId!: string

  /** Once this clock has stopped nobody needs to be woken. */
  @Column(named('clock_id', orNull(id())))
  clockId!: string | null

  @Column(named('user_id', id()))
  userId!: string

  @Column(named('dedupe_key', text(120)))
  dedupeKey!: string

  /** What the voice reads out: what it is, and what is wrong. */
  @Column(text(200))
  title!: string

  @Column(text(100))
  words!: string

  @Column(text(16))
  state!: RingState

  @Column(int())
  attempts!: number

  @Column(named('next_at', ms()))
  nextAt!: number

  /** The provider's receipt. */
  @Column(named('call_id', orNull(text(100))))
  callId!: string | null

  /** What the provider said last, when it did not take it. */
  @Column(named('last_code', orNull(text(100))))
  lastCode!: string | null

  /** Null while the provider has not told, and where it never does. */
  @Column(orNull(text(16)))
  outcome!: RingOutcome | null

  /** When the provider is asked next whether somebody picked up; null when there is nothing to ask. */
  @Column(named('ask_at', orNull(ms())))
  askAt!: number | null

  @Column(named('created_at', ms()))
  createdAt!: number

  @Column(named('done_at', orNull(ms())))
  doneAt!: number | null
}
