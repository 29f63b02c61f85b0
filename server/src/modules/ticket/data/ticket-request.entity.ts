import type { DeskLevel, RequestKind, RequestState } from '@beegrid/shared'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, int, json, ms, named, orNull, text } from '../../../core/database/index.js'

/** One desk's answer; its words are beside the timeline row `seq`. */
export interface RequestGrant {
  readonly level: DeskLevel
  readonly byId: string
  /** Epoch milliseconds. */
  readonly at: number
  readonly passed: boolean
  readonly seq: number
}

/** A desk that did not answer in time; `seq`: the timeline row that says so. */
export interface SilentDesk {
  readonly level: DeskLevel
  readonly areaId: string
  /** Epoch milliseconds. */
  readonly at: number
  readonly seq: number
}

/** What somebody asked for on a ticket, and what each desk said. What waits stands on the ticket as well, for deciding. */
@Entity('ticket_request')
@Index('ix_request_ticket', ['ticketId'])
@Index('ix_request_desk', ['state', 'deskAreaId', 'askedAt'])
@Index('ix_request_step', ['state', 'nextStepAt'])
@Index('ix_request_asker', ['askedById', 'askedAt'])
export class TicketRequestEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(named('ticket_id', id()))
  ticketId!: string

  @Column(named('county_id', id()))
  countyId!: string

  @Column(text(16))
  kind!: RequestKind

  @Column(text(16))
  state!: RequestState

  @Column(named('asked_by_id', id()))
  askedById!: string

  @Column(named('asked_at', ms()))
  askedAt!: number

  /** The timeline row of the asking, with the words beside it. */
  @Column(named('asked_seq', int()))
  askedSeq!: number

  /** The end of a hold that is asked for. */
  @Column(orNull(ms()))
  until!: number | null

  /** Who answers, in this order. */
  @Column(json())
  levels!: readonly DeskLevel[]

  /** Whose answer it waits for now, or waited for last. */
  @Column(text(16))
  level!: DeskLevel

  /** The area of that desk. */
  @Column(named('desk_area_id', id()))
  deskAreaId!: string

  @Column(json())
  grants!: readonly RequestGrant[]

  /** Since when this desk has it. */
  @Column({ ...named('desk_since', ms()), default: 0 })
  deskSince!: number

  /** By when it should answer; null for what waited already when that was first counted. */
  @Column(named('due_at', orNull(ms())))
  dueAt!: number | null

  /** When it is reminded, or, at `dueAt`, the desk above is asked instead; null when nothing more comes by itself. */
  @Column(named('next_step_at', orNull(ms())))
  nextStepAt!: number | null

  /** Desks that did not answer in time. */
  @Column(orNull(json()))
  passed!: readonly SilentDesk[] | null

  @Column(named('ended_at', orNull(ms())))
  endedAt!: number | null
}
