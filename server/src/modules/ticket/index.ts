import { TicketAssignmentEntity } from './data/ticket-assignment.entity.js'
import { TicketCallerEntity } from './data/ticket-caller.entity.js'
import { TicketClockEntity } from './data/ticket-clock.entity.js'
import { TicketEventTextEntity } from './data/ticket-event-text.entity.js'
import { TicketEventEntity } from './data/ticket-event.entity.js'
import { TicketFollowerEntity } from './data/ticket-follower.entity.js'
import { TicketLinkEntity } from './data/ticket-link.entity.js'
import { TicketRatingEntity } from './data/ticket-rating.entity.js'
import { TicketTermEntity } from './data/ticket-term.entity.js'
import { TicketEntity } from './data/ticket.entity.js'

export { TicketModule } from './ticket.module.js'
export { TicketEntity, TicketEventEntity }

export const TICKET_ENTITIES = [
  TicketEntity,
  TicketAssignmentEntity,
  TicketEventEntity,
  TicketEventTextEntity,
  TicketClockEntity,
  TicketFollowerEntity,
  TicketRatingEntity,
  TicketCallerEntity,
  TicketTermEntity,
  TicketLinkEntity,
]
