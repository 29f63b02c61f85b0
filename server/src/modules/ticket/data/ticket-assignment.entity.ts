import type { Duty } from '@beegrid/shared'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, ms, named, orNull, text } from '../../../core/database/index.js'

export type AssignmentParty = 'post' | 'organisation' | 'desk'
export type AssignmentRole = 'lead' | 'assist' | 'called'
/** `offered` until someone of the party accepts, `active` while it works, `done` at the end, `released` when taken away. */
export type AssignmentState = 'offered' | 'active' | 'done' | 'released'

/** A party that has to do with a ticket: the post of a grid, an organisation, or the desk of an area. */
@Entity('ticket_assignment')
@Index('ix_assignment_ticket', ['ticketId'])
@Index('ix_assignment_area', ['areaId', 'state'])
@Index('ix_assignment_organisation', ['organisationId', 'state'])
@Index('ix_assignment_user', ['userId', 'state'])
export class TicketAssignmentEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(named('ticket_id', id()))
  ticketId!: string

  @Column(named('county_id', id()))
  countyId!: string

  @Column(text(16))
  party!: AssignmentParty

  @Column(text(8))
  role!: AssignmentRole

  @Column(text(8))
  state!: AssignmentState

  /** The grid of a post, the area of a desk. */
  @Column(named('area_id', orNull(id())))
  areaId!: string | null

  @Column(named('organisation_id', orNull(id())))
  organisationId!: string | null

  /** The person on duty when it was given, then the one who accepted. */
  @Column(named('user_id', orNull(id())))
  userId!: string | null

  @Column(orNull(text(24)))
  duty!: Duty | null

  @Column(named('created_at', ms()))
  createdAt!: number

  @Column(named('ended_at', orNull(ms())))
  endedAt!: number | null
}
