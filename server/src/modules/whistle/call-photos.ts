import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { MediaService, type MediaView } from '../media/index.js'
import { WhistleRepository } from '../ticket/index.js'

/** What each called party has shown of its part. */
@Injectable()
export class CallPhotos {
  constructor(
    private readonly whistles: WhistleRepository,
    private readonly media: MediaService,
  ) {}

  /** By call; one that showed nothing is not in it. */
  async ofTicket(em: EntityManager, ticketId: string): Promise<ReadonlyMap<string, readonly MediaView[]>> {
    const answers = await this.whistles.answersOf(em, ticketId)
    const photos = (await this.media.viewsByTicket(em, [ticketId])).get(ticketId) ?? []
    const found = new Map<string, MediaView[]>()
    for (const photo of photos) {
      const callId = answers.get(photo.eventId ?? '')
      if (callId !== undefined) found.set(callId, [...(found.get(callId) ?? []), photo])
    }
    return found
  }
}
