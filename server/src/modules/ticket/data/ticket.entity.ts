import type { Danger, TicketKind, TicketPhase, TicketState, WaitingRequest } from '@beegrid/shared'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import {
  bool,
  double,
  id,
  int,
  json,
  longText,
  ms,
  named,
  orNull,
  text,
} from '../../../core/database/index.js'
import type { StoredRoute } from '../domain/stored-route.js'

/** A ticket as it stands now. How it came to be is in `ticket_event`; who has it in `ticket_assignment`. */
@Entity('ticket')
@Index('uq_ticket_number', ['number'], { unique: true })
@Index('ix_ticket_reporter', ['reporterId', 'createdAt', 'id'])
@Index('ix_ticket_grid', ['gridId', 'phase', 'createdAt'])
@Index('ix_ticket_community', ['communityId', 'phase', 'createdAt'])
@Index('ix_ticket_subdistrict', ['subdistrictId', 'phase', 'createdAt'])
@Index('ix_ticket_county', ['countyId', 'phase', 'createdAt'])
@Index('ix_ticket_near', ['phase', 'lat', 'lng'])
@Index('ix_ticket_due', ['nextDueAt'])
@Index('ix_ticket_suspended', ['suspendedUntil'])
@Index('ix_ticket_updated', ['updatedAt'])
@Index('ix_ticket_merged_into', ['mergedIntoId'])
export class TicketEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(text(8))
  number!: string

  @Column(named('county_id', id()))
  countyId!: string

  @Column(named('subdistrict_id', orNull(id())))
  subdistrictId!: string | null

  @Column(named('community_id', orNull(id())))
  communityId!: string | null

  @Column(named('grid_id', orNull(id())))
  gridId!: string | null

  @Column(text(16))
  kind!: TicketKind

  @Column(named('category_id', orNull(id())))
  categoryId!: string | null

  /** First level of the category: what likely duplicates share. */
  @Column(named('category_group', orNull(id())))
  categoryGroup!: string | null

  /** Which of the category's conditions (立案条件); null: its first. */
  @Column(named('condition_id', orNull(id())))
  conditionId!: string | null

  @Column(orNull(text(16)))
  danger!: Danger | null

  @Column(text(16))
  status!: TicketState

  @Column(text(8))
  phase!: TicketPhase

  /** Moves with the state alone. */
  @Column(int())
  version!: number

  /** Moves with every event; `eventHead` is the hash of the newest. */
  @Column(named('event_seq', int()))
  eventSeq!: number

  @Column(named('event_head', text(64)))
  eventHead!: string

  @Column(text(80))
  title!: string

  @Column(longText())
  description!: string

  /** The place in words, as the reporter or the nearest building gave it. */
  @Column(named('place_text', text(200)))
  placeText!: string

  @Column(named('place_id', orNull(id())))
  placeId!: string | null

  /** Degrees, WGS 84. */
  @Column(orNull(double()))
  lng!: number | null

  @Column(orNull(double()))
  lat!: number | null

  @Column(named('accuracy_m', orNull(double())))
  accuracyM!: number | null

  @Column(named('reporter_id', id()))
  reporterId!: string

  @Column(bool())
  anonymous!: boolean

  /** True after the reporter withdrew from a ticket that others follow. */
  @Column(named('reporter_detached', bool()))
  reporterDetached!: boolean

  /** The unit whose staff took the report in. */
  @Column(named('intake_unit', orNull(id())))
  intakeUnit!: string | null

  @Column(named('resolver_id', orNull(id())))
  resolverId!: string | null

  @Column(named('resolver_unit', orNull(id())))
  resolverUnit!: string | null

  /** How often it was closed; a rating belongs to one closing. */
  @Column(int())
  closings!: number

  @Column(int())
  reworks!: number

  /** How often an owner refused it: declined it, or as lead handed it on. */
  @Column(int())
  declines!: number

  /** The ticket this one is handled together with. */
  @Column(named('merged_into_id', orNull(id())))
  mergedIntoId!: string | null

  /** How many are merged into this one; moves with an event of this ticket, so that two merges cannot miss each other. */
  @Column({ ...named('merged_count', int()), default: 0 })
  mergedCount!: number

  /** What it goes back to when it is unmerged. */
  @Column(named('state_before', orNull(text(16))))
  stateBefore!: TicketState | null

  /** What it goes back to when the hold ends; a ticket on hold may be merged besides. */
  @Column(named('suspended_from', orNull(text(16))))
  suspendedFrom!: TicketState | null

  /** The latest end of the hold: then it goes on by itself. */
  @Column(named('suspended_until', orNull(ms())))
  suspendedUntil!: number | null

  /** Requests that wait for an answer; their history is in `ticket_request`. */
  @Column(orNull(json()))
  requests!: readonly WaitingRequest[] | null

  /** How often a hold, an extension was granted, and an appeal made: against being late, and against a rejection. */
  @Column({ ...int(), default: 0 })
  suspensions!: number

  @Column({ ...int(), default: 0 })
  extensions!: number

  @Column({ ...int(), default: 0 })
  appeals!: number

  @Column({ ...named('rejection_appeals', int()), default: 0 })
  rejectionAppeals!: number

  /** It was submitted as done, at any time of its life, after its limit. Stays true; an appeal granted sets `exempted`. */
  @Column({ ...bool(), default: false })
  late!: boolean

  /** Being late counts in no figure: an appeal was granted. */
  @Column({ ...bool(), default: false })
  exempted!: boolean

  /** How many supervision orders and whistles are open. */
  @Column({ ...int(), default: 0 })
  supervisions!: number

  @Column({ ...int(), default: 0 })
  whistles!: number

  @Column(named('reminded_at', orNull(ms())))
  remindedAt!: number | null

  /** Somebody is asked to look at it once more. */
  @Column({ ...named('recheck_open', bool()), default: false })
  recheckOpen!: boolean

  /** What the phone said; order and deadlines never come from it (G48). */
  @Column(named('captured_at', orNull(ms())))
  capturedAt!: number | null

  @Column(named('created_at', ms()))
  createdAt!: number

  @Column(named('updated_at', ms()))
  updatedAt!: number

  @Column(named('resolved_at', orNull(ms())))
  resolvedAt!: number | null

  @Column(named('closed_at', orNull(ms())))
  closedAt!: number | null

  /** End of the reporter's window to reopen; set at the first closing and never moved. */
  @Column(named('reopen_until', orNull(ms())))
  reopenUntil!: number | null

  /** The earliest due time of its running clocks. */
  @Column(named('next_due_at', orNull(ms())))
  nextDueAt!: number | null

  /** When its limit to be resolved, or done again, is over; null while that clock does not run. */
  @Column(named('resolve_due_at', orNull(ms())))
  resolveDueAt!: number | null

  @Column(json())
  route!: StoredRoute
}
