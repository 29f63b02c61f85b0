import { isStaffRole, type Language } from '@beegrid/shared'
import type { Actor } from '../../../core/auth/index.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import type { Reader } from '../domain/headline.js'
import type { Projection } from '../domain/ticket-projection.js'

/** Who looks, and in which language. */
export interface Viewer {
  readonly actor: Actor
  readonly language: Language
}

/** A ticket and how much of it its viewer sees. */
export interface VisibleTicket {
  readonly ticket: TicketEntity
  readonly projection: Projection
  /** Handles it, or sits at a desk over it, whatever else they are to it. */
  readonly handles: boolean
}

/** Residents and riders read everyday words, staff the trade's. Who reports a thing reads it as a resident. */
export function readerOf({ actor, language }: Viewer, ticket: Pick<TicketEntity, 'reporterId'>): Reader {
  const staff = actor.memberships.some(({ role }) => isStaffRole(role)) && ticket.reporterId !== actor.userId
  return { register: staff ? 'staff' : 'resident', language }
}
