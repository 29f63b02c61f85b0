import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import { AppError } from '../../core/errors/index.js'
import { newId } from '../../core/ids/index.js'
import type { MediaEntity } from './data/media.entity.js'
import { MediaRepository, type Attachment } from './data/media.repository.js'
import type { StoredPhoto } from './domain/stored-photo.js'
import { MediaLinks } from './media-links.js'
import { MediaViews } from './media-views.js'
import type { MediaView } from './media.view.js'
import { PhotoFiles } from './photo-files.js'
import { PhotoRenderer } from './photo-renderer.js'

/** One of the demo's drawn pictures on one of its tickets. */
export interface DrawnAttachment extends Omit<Attachment, 'mediaIds'> {
  readonly photo: StoredPhoto
  /** Epoch milliseconds. */
  readonly createdAt: number
}

export type TimedPhoto = MediaView & { readonly at: number }

/** Photos of tickets, for the modules that have tickets. Who may see a ticket is their question, not this one's. */
@Injectable()
export class MediaService {
  constructor(
    private readonly media: MediaRepository,
    private readonly views: MediaViews,
    private readonly links: MediaLinks,
    private readonly renderer: PhotoRenderer,
    private readonly files: PhotoFiles,
    private readonly clock: Clock,
  ) {}

  /** Ties photos to a ticket's timeline entry. @throws AppError MEDIA_NOT_YOURS unless each is the uploader's and free */
  async attach(em: EntityManager, attachment: Attachment): Promise<void> {
    const ids = new Set(attachment.mediaIds)
    if (ids.size === 0) return
    const attached = await this.media.attach(em, { ...attachment, mediaIds: [...ids] }, this.clock.now())
    if (attached !== ids.size) throw new AppError('MEDIA_NOT_YOURS')
  }

  /** The photos of each ticket that has any, oldest first. */
  async viewsByTicket(em: EntityManager, ticketIds: readonly string[]): Promise<Map<string, MediaView[]>> {
    const found = new Map<string, MediaView[]>()
    for (const row of await this.ofTickets(em, ticketIds)) {
      const views = found.get(row.ticketId) ?? []
      found.set(row.ticketId, views)
      views.push(this.views.of(row))
    }
    return found
  }

  /** The same with when each came, epoch milliseconds. */
  async timedByTicket(em: EntityManager, ticketIds: readonly string[]): Promise<Map<string, TimedPhoto[]>> {
    const found = new Map<string, TimedPhoto[]>()
    for (const row of await this.ofTickets(em, ticketIds)) {
      const photos = found.get(row.ticketId) ?? []
      found.set(row.ticketId, photos)
      photos.push({ ...this.views.of(row), at: row.attachedAt ?? row.createdAt })
    }
    return found
  }

  /** The link to each ticket's first photo, small, for lists. */
  async firstThumbs(em: EntityManager, ticketIds: readonly string[]): Promise<Map<string, string>> {
    const found = new Map<string, string>()
    for (const row of await this.ofTickets(em, ticketIds)) {
      if (!found.has(row.ticketId)) found.set(row.ticketId, this.views.of(row).thumbUrl)
    }
    return found
  }

  /** A short-lived link to a photo, without the site's address before it. */
  linkTo(mediaId: string): string {
    return this.links.urlOf({ id: mediaId, variant: 'full' })
  }

  /** Stores a drawn picture of the demo once, under a name of lower-case letters, digits and hyphens. */
  async storeDrawn(name: string, picture: Buffer): Promise<StoredPhoto> {
    const rendered = await this.renderer.render(picture)
    const photo = this.files.describe(`drawn/${name}`, rendered)
    await this.files.put(photo, rendered)
    return photo
  }

  /** Puts drawn pictures on tickets; many may share one. @returns the photos' ids in the same order */
  async importDrawn(em: EntityManager, attachments: readonly DrawnAttachment[]): Promise<string[]> {
    const rows = attachments.map(asRow)
    await this.media.insert(em, rows)
    return rows.map(({ id }) => id)
  }

  private async ofTickets(em: EntityManager, ticketIds: readonly string[]): Promise<AttachedRow[]> {
    if (ticketIds.length === 0) return []
    const rows = await this.media.ofTickets(em, ticketIds)
    return rows.filter((row): row is AttachedRow => row.ticketId !== null)
  }
}

type AttachedRow = MediaEntity & { ticketId: string }

function asRow({ photo, createdAt, ...attachment }: DrawnAttachment): MediaEntity {
  return { ...attachment, ...photo, id: newId(), state: 'ready', createdAt, attachedAt: createdAt }
}
