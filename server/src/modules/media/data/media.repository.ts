import { Injectable } from '@nestjs/common'
import { In, IsNull, LessThan, type EntityManager } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import type { MediaPurpose } from '../domain/media-purpose.js'
import { MediaEntity } from './media.entity.js'

export interface Attachment {
  readonly mediaIds: readonly string[]
  readonly uploaderId: string
  readonly ticketId: string
  readonly eventId: string
  readonly purpose: MediaPurpose
}

const IN_ORDER = { createdAt: 'ASC', id: 'ASC' } as const

@Injectable()
export class MediaRepository {
  async insert(em: EntityManager, rows: readonly MediaEntity[]): Promise<void> {
    await insertRows(em, MediaEntity, rows)
  }

  find(em: EntityManager, mediaId: string): Promise<MediaEntity | null> {
    return em.findOneBy(MediaEntity, { id: mediaId, state: 'ready' })
  }

  ofTickets(em: EntityManager, ticketIds: readonly string[]): Promise<MediaEntity[]> {
    return em.find(MediaEntity, { where: { ticketId: In([...ticketIds]), state: 'ready' }, order: IN_ORDER })
  }

  /** Makes a pending photo usable, under an id that is free or its own; false when it is not pending any more. */
  async publish(em: EntityManager, mediaId: string, as: string): Promise<boolean> {
    const { affected } = await em.update(
      MediaEntity,
      { id: mediaId, state: 'pending' },
      { id: as, state: 'ready' },
    )
    return affected === 1
  }

  /** Ties free photos of one uploader to a ticket. @returns how many were free and theirs */
  async attach(em: EntityManager, attachment: Attachment, now: number): Promise<number> {
    const { mediaIds, uploaderId, ticketId, eventId, purpose } = attachment
    const free = { id: In([...mediaIds]), uploaderId, state: 'ready' as const, attachedAt: IsNull() }
    const { affected } = await em.update(MediaEntity, free, { ticketId, eventId, purpose, attachedAt: now })
    return affected ?? 0
  }

  /** Photos nobody used, and ones whose writing or removal was cut short, oldest first. */
  stale(em: EntityManager, before: { ready: number; pending: number }, take: number): Promise<MediaEntity[]> {
    return em.find(MediaEntity, {
      where: [
        { attachedAt: IsNull(), state: 'ready', createdAt: LessThan(before.ready) },
        { attachedAt: IsNull(), state: 'pending', createdAt: LessThan(before.pending) },
      ],
      order: IN_ORDER,
      take,
    })
  }

  /** Takes an unused photo out of use; false when it has been attached in the meantime. */
  async retire(em: EntityManager, mediaId: string): Promise<boolean> {
    const { affected } = await em.update(
      MediaEntity,
      { id: mediaId, attachedAt: IsNull() },
      { state: 'pending' },
    )
    return affected === 1
  }

  async remove(em: EntityManager, mediaId: string): Promise<void> {
    await em.delete(MediaEntity, { id: mediaId, state: 'pending' })
  }
}
