import { Injectable } from '@nestjs/common'
import { KIND_POLICIES, type TicketAction } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { TicketRepository } from '../data/ticket.repository.js'
import { TimelineRepository } from '../data/timeline.repository.js'

/** What a timeline entry brought that the public may come to see. */
export interface WrittenContent {
  readonly eventId: string
  readonly ticketId: string
  readonly communityId: string | null
  readonly subdistrictId: string | null
  readonly countyId: string
  readonly authorId: string | null
  /** Whether its words may become public. */
  readonly hasWords: boolean
  /** Ratings with words, and whose they are. */
  readonly ratings: readonly { readonly id: string; readonly userId: string }[]
}

/** Whose words may be shown to everybody; what staff write to each other may not. */
const PUBLIC_WORDS: readonly TicketAction[] = ['report', 'amend']
/** A rating may be given by phone. */
const RATED: readonly TicketAction[] = ['rate', 'followUp']

/** Whether news of a ticket (`TICKET_CHANGED`) may bring anything the public may come to see. */
export function bringsContent({ action, photos }: Readonly<Record<string, unknown>>): boolean {
  const written = [...PUBLIC_WORDS, ...RATED].some((each) => each === action)
  return written || photos !== 0
}

/** People's words, for the check of what the public may see. */
@Injectable()
export class TicketWords {
  constructor(
    private readonly tickets: TicketRepository,
    private readonly timeline: TimelineRepository,
  ) {}

  /** Undefined for an unknown entry, and for kinds of which nothing is public. */
  async writtenIn(em: EntityManager, eventId: string): Promise<WrittenContent | undefined> {
    const event = await this.timeline.event(em, eventId)
    const ticket = event && (await this.tickets.find(em, event.ticketId))
    if (!event || !ticket || KIND_POLICIES[ticket.kind].confidential) return undefined
    const words = await this.eventWords(em, eventId)
    const { id: ticketId, communityId, subdistrictId, countyId } = ticket
    return {
      ...{ eventId, ticketId, communityId, subdistrictId, countyId, authorId: event.actorId },
      hasWords: PUBLIC_WORDS.includes(event.action) && words !== null && words.trim() !== '',
      ratings: RATED.includes(event.action) ? await this.ratedWords(em, ticketId) : [],
    }
  }

  /** What somebody wrote with a timeline entry, as it stands now. */
  async eventWords(em: EntityManager, eventId: string): Promise<string | null> {
    return (await this.timeline.textsOfEvents(em, [eventId])).get(eventId) ?? null
  }

  async ratingWords(em: EntityManager, ratingId: string): Promise<string | null> {
    return (await this.tickets.rating(em, ratingId))?.comment ?? null
  }

  /** Whether somebody who rated was less than satisfied with the unit that did it. */
  async findsFault(em: EntityManager, ratingId: string): Promise<boolean> {
    const satisfaction = (await this.tickets.rating(em, ratingId))?.satisfaction
    return satisfaction !== undefined && satisfaction !== 'satisfied'
  }

  private async ratedWords(em: EntityManager, ticketId: string): Promise<WrittenContent['ratings']> {
    const ratings = await this.tickets.ratingsOf(em, ticketId)
    return ratings.filter(({ comment }) => comment !== null).map(({ id, userId }) => ({ id, userId }))
  }
}
