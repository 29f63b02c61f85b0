import type { CallState } from '@beegrid/shared'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, int, longText, ms, named, orNull, text } from '../../../core/database/index.js'

/** A text message with the link to answer: `due` until a sweep takes it, `sending` while it is under way. */
export type LinkState = 'none' | 'due' | 'sending' | 'sent' | 'failed'

/** One party of a whistle, and what became of it. */
@Entity('whistle_call')
@Index('uq_whistle_call_party', ['whistleId', 'organisationId'], { unique: true })
@Index('uq_whistle_call_link', ['linkKey'], { unique: true })
@Index('ix_whistle_call_ticket', ['ticketId'])
@Index('ix_whistle_call_party_at', ['organisationId', 'calledAt'])
@Index('ix_whistle_call_sending', ['linkState', 'linkNextAt'])
export class WhistleCallEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(named('whistle_id', id()))
  whistleId!: string

  @Column(named('ticket_id', id()))
  ticketId!: string

  @Column(named('county_id', id()))
  countyId!: string

  @Column(named('organisation_id', id()))
  organisationId!: string

  /** The first, second … of its whistle: the end of the order's number. */
  @Column(int())
  seq!: number

  /**
   * `asked` until the whistle goes out, `called` until the party answers, `responding` while it works, then `done`,
   * `declined` (it cannot come) or `released` (not needed any more).
   */
  @Column(text(16))
  state!: CallState

  @Column(named('assignment_id', orNull(id())))
  assignmentId!: string | null

  @Column(named('called_at', orNull(ms())))
  calledAt!: number | null

  /** When its clocks were due, as they stood when it answered; its running clocks are in `ticket_clock`. */
  @Column(named('respond_due_at', orNull(ms())))
  respondDueAt!: number | null

  @Column(named('responded_at', orNull(ms())))
  respondedAt!: number | null

  @Column(named('part_due_at', orNull(ms())))
  partDueAt!: number | null

  @Column(named('finished_at', orNull(ms())))
  finishedAt!: number | null

  /** The account that answered last; null by link. */
  @Column(named('answered_by_id', orNull(id())))
  answeredById!: string | null

  /** Who answered by link, as typed there. */
  @Column(named('answered_by_name', orNull(text(40))))
  answeredByName!: string | null

  @Column(orNull(longText()))
  note!: string | null

  /** What the signed link is known by; null where the party has people with accounts. */
  @Column(named('link_key', orNull(text(16))))
  linkKey!: string | null

  @Column(named('link_until', orNull(ms())))
  linkUntil!: number | null

  @Column(named('link_phone', orNull(text(20))))
  linkPhone!: string | null

  @Column(named('link_state', text(8)))
  linkState!: LinkState

  @Column(named('link_next_at', orNull(ms())))
  linkNextAt!: number | null

  /** How many photos were sent by this link; a new link counts anew. */
  @Column({ ...named('link_photos', int()), default: 0 })
  linkPhotos!: number
}
