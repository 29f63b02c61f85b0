import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, json, ms, named } from '../../../core/database/index.js'
import type { StoredRoute } from '../domain/stored-route.js'

/** A decision of the router, kept beside the timeline row of the dispatch it led to. */
@Entity('ticket_route')
@Index('ix_ticket_route', ['ticketId', 'at'])
export class TicketRouteEntity {
  @PrimaryColumn({ ...id(), name: 'event_id' })
  eventId!: string

  @Column(named('ticket_id', id()))
  ticketId!: string

  @Column(named('county_id', id()))
  countyId!: string

  @Column(ms())
  at!: number

  @Column(json())
  route!: StoredRoute
}
